//! # A map has one order, and not the one of its equal
//!
//! In neither language does a hash map keep an order. They differ
//! in when it changes. Go's `range` begins each loop over a map
//! somewhere else. The specification says only that the order is
//! not specified; the runtime does it so that nobody relies on one.
//! Code makes use of it: whoever the loop meets first is a random
//! worker, peer or victim.
//!
//! A `HashMap` in Rust gives the same order in each loop, as long
//! as nothing is put in or taken out. Its documentation calls the
//! order arbitrary and promises no more; that it stays the same is
//! how the map is built. So code that picks the first always picks
//! the same one, which then gets all the work. The order is another
//! one in each map, because each is made with keys of its own for
//! its hash function. So two maps that are equal can print
//! differently, in one run and from run to run.
//!
//! For a random pick take a random number, or go round in turn. For
//! an order sort the keys, or take a `BTreeMap`, which keeps them
//! sorted.
//!
//! Go may delete from a map while it ranges over it. Rust
//! refuses that (E0502): `retain` where an entry decides for
//! itself, `extract_if` where what is taken out is needed, else
//! collect the keys first.
//!
//! What the compiler does not check: that no result hangs on the
//! order. A test with one map sees one order and may pass; the
//! next run has another.

use std::collections::{HashMap, HashSet};

// 1. A hundred workers, and how much each has to do.
fn workers() -> HashMap<u32, u32> {
    (0..100).map(|id| (id, id % 7)).collect()
}

pub fn main() {
    let idle = workers();

    // 2. Each loop begins with the same one.
    let picked: HashSet<_> =
        (0..1000).map(|_| idle.keys().next()).collect();
    println!("several were first: {}", picked.len() > 1);

    // 3. An equal map has another order.
    println!(
        "equal maps agree: {}",
        idle.keys().eq(workers().keys())
    );

    // 4. An order that can be relied on is made.
    let mut sorted: Vec<_> = idle.into_keys().collect();
    sorted.sort_unstable();
    println!("sorted: {:?}", &sorted[..3]);
}

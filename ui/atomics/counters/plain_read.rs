//! An atomic is read as if it were a plain number. An atomic type
//! has no operators: there is no access that is not atomic.

//@ E0369 `let busy = hits > 0;` binary operation `>` cannot be applied
//@ racy `let busy = hits > 0;`
//@ racy `println!("busy {busy}");`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

fn main() {
    let hits = AtomicU64::new(0);
    hits.fetch_add(1, Ordering::Relaxed);
    let busy = hits > 0;
    println!("busy {busy}");
}

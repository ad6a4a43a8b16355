//! An atomic is added to as if it were a plain number. An atomic
//! type has no operators: there is no access that is not atomic.

//@ E0368 `hits += 1;` binary assignment operation
//@ racy `hits += 1;`
//@ advice none

use std::sync::atomic::AtomicU64;

fn main() {
    let mut hits = AtomicU64::new(0);
    hits += 1;
    println!("hits {}", hits.get_mut());
}

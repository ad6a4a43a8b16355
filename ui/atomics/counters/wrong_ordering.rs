//! A load is given the memory ordering of a store. Go has one
//! ordering for all its atomics, so there it cannot be chosen
//! wrongly. This is a lint of rustc, and an error by default.

//@ invalid_atomic_ordering `println!("hits {}", hits.load(Ordering::Release));` atomic loads cannot have
//@ racy `println!("hits {}", hits.load(Ordering::Release));`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

fn main() {
    let hits = AtomicU64::new(1);
    hits.store(2, Ordering::Release);
    println!("hits {}", hits.load(Ordering::Release));
}

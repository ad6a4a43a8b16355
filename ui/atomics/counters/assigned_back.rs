//! The result of an atomic addition is assigned to the atomic.

//@ E0308 `hits = hits.fetch_add(1, Ordering::Relaxed);` mismatched types
//@ racy `hits = hits.fetch_add(1, Ordering::Relaxed);`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

fn main() {
    let mut hits = AtomicU64::new(0);
    hits = hits.fetch_add(1, Ordering::Relaxed);
    println!("hits {}", hits.load(Ordering::Relaxed));
}

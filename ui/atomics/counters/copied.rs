//! An atomic is copied out of a struct.

//@ E0507 `return self.hits;` which is behind a shared reference
//@ racy `return self.hits;`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

struct Stats {
    hits: AtomicU64,
}

impl Stats {
    fn get(&self) -> AtomicU64 {
        if self.hits.load(Ordering::Relaxed) > 0 {
            return self.hits;
        }
        AtomicU64::new(0)
    }
}

fn main() {
    let stats = Stats { hits: AtomicU64::new(1) };
    println!("hits {}", stats.get().into_inner());
}

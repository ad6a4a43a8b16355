//! A struct with an atomic in it is copied, to report on it at
//! rest.

//@ E0507 `let then = *self;` which is behind a shared reference
//@ racy `let then = *self;`
//@ racy `println!("hits {}", then.hits.load(Ordering::Relaxed));`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

struct Stats {
    hits: AtomicU64,
}

impl Stats {
    fn report(&self) {
        let then = *self;
        println!("hits {}", then.hits.load(Ordering::Relaxed));
    }
}

fn main() {
    let stats = Stats { hits: AtomicU64::new(1) };
    stats.report();
}

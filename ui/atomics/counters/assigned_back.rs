//! The result of an atomic addition is assigned to the atomic. It
//! is a number, and an atomic is not.

//@ E0308 `self.last = self.last.fetch_add(1, Ordering::Relaxed);` mismatched types
//@ racy `self.last = self.last.fetch_add(1, Ordering::Relaxed);`
//@ advice none

use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Default)]
struct Ids {
    last: AtomicU64,
}

impl Ids {
    fn next(&mut self) -> u64 {
        self.last = self.last.fetch_add(1, Ordering::Relaxed);
        self.last.load(Ordering::Relaxed)
    }
}

fn main() {
    let mut ids = Ids::default();
    println!("next {}", ids.next());
}

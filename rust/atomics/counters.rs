//! # An atomic counter
//!
//! Several threads add to one number and keep the highest of
//! several, without a lock.
//!
//! The operations are the same as in Go, and each takes a memory
//! ordering. Go has one ordering for all of its atomics, which is
//! Rust's `SeqCst`. `Relaxed` promises less: that the operation
//! itself is atomic, and nothing about other variables. That is
//! enough for a number that is only counted, and read after the
//! threads have ended.
//!
//! `fetch_max` needs no loop. Where there is no such function,
//! `compare_exchange_weak` in a loop does what Go does here.
//!
//! What the compiler does not check: a load followed by a store.
//! Each is atomic and the two together are not, so updates are
//! lost, in both languages. Nor does it check that an ordering is
//! strong enough: if the atomic says that other data is ready,
//! store with `Release` and load with `Acquire`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

pub fn main() {
    // 1. The type has only atomic operations, and `&` is all that
    // they need: no `mut`, because sharing is what it is for.
    let hits = AtomicU64::new(0);
    let highest = AtomicU64::new(0);

    thread::scope(|s| {
        for n in 0..8 {
            let (hits, highest) = (&hits, &highest);
            s.spawn(move || {
                for i in 0..50 {
                    // 2. One operation: nothing comes between the
                    // read and the write.
                    hits.fetch_add(1, Ordering::Relaxed);
                    raise(highest, n * 100 + i);
                }
            });
        }
    });

    let (hits, highest) = (hits.into_inner(), highest.into_inner());
    println!("hits {hits} highest {highest}");
}

// 3. The loop that Go needs is inside.
fn raise(highest: &AtomicU64, n: u64) {
    highest.fetch_max(n, Ordering::Relaxed);
}

//! # Atomic counters
//!
//! Several threads add to one number and change another by a rule,
//! both as atomics.
//!
//! The operations are the same as in Go, and each takes a memory
//! ordering. Go has one ordering for all of its atomics, which is
//! Rust's `SeqCst`. `Relaxed` promises less: that the operation
//! itself is atomic, and nothing about other variables. That is
//! enough for a number that is only counted, and read after the
//! threads have ended. Functions for plain variables, such as
//! `atomic.AddInt64`, have no counterpart: the type says that a
//! number is shared.
//!
//! Where there is an operation for the job, it is one step:
//! `fetch_add`, `fetch_max`, `fetch_or`. Go has `Add`, `And` and
//! `Or`, and needs the loop for a maximum. For other rules there
//! are `update` and `try_update`, which are the loop of
//! `compare_exchange_weak` around a closure. It may be called
//! several times, and its last answer counts.
//!
//! What the compiler does not check: a load followed by a store.
//! Each is atomic and the two together are not, so an update that
//! comes between them is lost, in both languages, be it ever so
//! rare. Nor does it check that an ordering is strong enough: where
//! an atomic says that other data is ready, store with `Release`
//! and load with `Acquire`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

// 1. One operation where there is one for the job: nothing comes
// between the read and the write.
fn count(hits: &AtomicU64) {
    hits.fetch_add(1, Ordering::Relaxed);
}

// 2. `try_update` for any other rule: if somebody else came in
// between, it looks again.
fn book(seats: &AtomicU64, n: u64) -> bool {
    let rule = |left: u64| left.checked_sub(n);
    seats
        .try_update(Ordering::Relaxed, Ordering::Relaxed, rule)
        .is_ok()
}

pub fn main() {
    // 3. The types have only atomic operations, and `&` is all that
    // these need: no `mut`, because sharing is what they are for.
    let (hits, seats) = (AtomicU64::new(0), AtomicU64::new(3));

    thread::scope(|s| {
        for _ in 0..8 {
            s.spawn(|| (0..1000).for_each(|_| count(&hits)));
        }
    });
    println!("hits {}", hits.into_inner());

    // 4. Two want two of three seats. The second is faster: it
    // books between the look of the first and its swap.
    let mut looks = 0;
    let rule = |left: u64| {
        looks += 1;
        if looks == 1 {
            let second = || book(&seats, 2);
            let second = thread::scope(|s| s.spawn(second).join());
            println!("second gets them {}", second.unwrap());
        }
        left.checked_sub(2)
    };
    let first = seats.try_update(
        Ordering::Relaxed,
        Ordering::Relaxed,
        rule,
    );
    println!("first gets them {}", first.is_ok());
    println!("looked again {}", looks > 1);
    println!("left {}", seats.into_inner());
}

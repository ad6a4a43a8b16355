//! # Parallel map
//!
//! Applies a function to every element, on all cores, and keeps the
//! order.
//!
//! `par_iter` stands where `iter` would stand. rayon splits the
//! input in halves until the pieces are small, the threads of its
//! pool take pieces from each other when they run out of work, and
//! `collect` puts the results where they belong. So a piece that
//! takes longer than the others does not hold them up, which a
//! fixed split cannot promise.
//!
//! The pool has one thread a core, is made at the first use and
//! serves the whole program; RAYON_NUM_THREADS sets its size.
//! Nothing like it is in Go's standard library, and a goroutine is
//! cheap enough not to need one. The splitting has to be written,
//! or a package does it.
//!
//! The closure may be called by several threads at the same time.
//! So its type has to be `Fn` and `Sync`: it may read what it
//! captures, and not change it. How many threads take part is open:
//! on a pool with one, there is one. If a call panics, rayon brings
//! the panic to the caller of `collect`.
//!
//! What the compiler does not check: that it is worth it. For a few
//! cheap elements a plain `iter` is faster, and gives the same.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

/// Counts the steps from `n` to 1.
fn collatz(mut n: u64) -> u32 {
    let mut steps = 0;
    while n != 1 {
        n = if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

pub fn main() {
    let numbers: Vec<u64> = (1..=1000).collect();

    // 1. The splitting is rayon's.
    let by_workers = AtomicUsize::new(0);
    let map = |n: &u64| {
        // 2. A thread of the pool has an index.
        if rayon::current_thread_index().is_some() {
            by_workers.fetch_add(1, Ordering::Relaxed);
        }
        collatz(*n)
    };

    // 3. The result is that of `iter`, in the same order.
    let steps: Vec<u32> = numbers.par_iter().map(map).collect();
    println!("steps of 1 to 9: {}", join(&steps[..9]));
    println!("calls by workers: {}", by_workers.into_inner());

    // 4. The order is kept, so each number finds its steps.
    let pairs = numbers.iter().zip(&steps);
    let (number, longest) = pairs.max_by_key(|(_, s)| **s).unwrap();
    println!("most steps: {longest} from {number}");

    let sum: u32 = (0..).zip(&steps).map(|(i, n)| i * n).sum();
    println!("checksum {sum}");
}

fn join(steps: &[u32]) -> String {
    let steps = Vec::from_iter(steps.iter().map(u32::to_string));
    format!("[{}]", steps.join(" "))
}

//! # Two halves at the same time
//!
//! Splits the work in two halves and goes on when both are done.
//!
//! `rayon::join` takes two closures and returns both results. On a
//! thread of the pool it runs the first one there, and puts the
//! second where another thread can take it; if none has, it runs
//! that one too. Called from outside, as by main here, it has a
//! thread of the pool do so, and waits. So a recursion may call it
//! as often as it likes: no thread is started, and a call that
//! nobody takes costs little more than a function call. A panic in
//! one half comes out of `join` when the other has ended.
//!
//! The halves are shared slices here, and `merge` makes a new
//! vector, as in Go. To sort in place, `split_at_mut` makes two
//! exclusive halves. Two closures that both write to the whole, or
//! to the same half, are refused. For sorting itself there are
//! `par_sort` and `par_sort_unstable`.
//!
//! What the compiler does not check: that the halves are of use. A
//! split that leaves one side nearly empty is a loop with overhead.

use std::sync::atomic::{AtomicUsize, Ordering};

// 1. Below this size even a `join` costs more than it brings. How
// small that is has to be measured.
const SMALL: usize = 1024;

fn merge_sort(
    values: &[u32],
    by_workers: &AtomicUsize,
) -> Vec<u32> {
    if values.len() <= SMALL {
        // A thread of the pool has an index.
        if rayon::current_thread_index().is_some() {
            by_workers.fetch_add(1, Ordering::Relaxed);
        }
        let mut sorted = values.to_vec();
        sorted.sort();
        return sorted;
    }

    // 2. The halves do not overlap, and they are only read.
    let (left, right) = values.split_at(values.len() / 2);
    let (left, right) = rayon::join(
        || merge_sort(left, by_workers),
        || merge_sort(right, by_workers),
    );

    // 3. Both are done, and their results are here.
    merge(&left, &right)
}

fn merge(mut a: &[u32], mut b: &[u32]) -> Vec<u32> {
    let mut merged = Vec::with_capacity(a.len() + b.len());
    while let ([first, rest @ ..], [second, others @ ..]) = (a, b) {
        if first <= second {
            merged.push(*first);
            a = rest;
        } else {
            merged.push(*second);
            b = others;
        }
    }
    merged.extend_from_slice(a);
    merged.extend_from_slice(b);
    merged
}

pub fn main() {
    let mut values: Vec<u32> =
        (0..8000).map(|i| i * 379 % 5000).collect();
    let by_workers = AtomicUsize::new(0);
    let sorted = merge_sort(&values, &by_workers);
    println!("pieces by workers {}", by_workers.into_inner());

    // 4. A sort of the library finds the same.
    values.sort();
    println!("sorted: {}", sorted == values);
}

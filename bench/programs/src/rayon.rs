//! With rayon: for what computes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use rayon::prelude::*;

use crate::{Entry, Outcome};
use bench::work::{HUNDRED, MICROSECOND, numbers, pool_job};

pub const LIST: &[Entry] = &[
    ("start_and_join", "rayon", |n| {
        rayon::scope(|_| start_and_join(n))
    }),
    ("many_adders", "rayon", many_adders),
    ("pool_1us", "rayon", |n| pool(n, MICROSECOND)),
    ("pool_100us", "rayon", |n| pool(n, HUNDRED)),
    ("parallel_sum", "rayon", parallel_sum),
];

/// On a thread of the pool, as the rest of such a program is.
fn start_and_join(n: u64) -> Outcome {
    let started = Instant::now();
    let mut sum = 0;
    for i in 0..n {
        rayon::scope(|s| s.spawn(|_| sum += i));
    }
    Outcome::since(started, sum)
}

fn many_adders(n: u64) -> Outcome {
    let started = Instant::now();
    let sum = AtomicU64::new(0);
    for begin in (0..n).step_by(100_000) {
        rayon::scope(|s| {
            for _ in begin..n.min(begin + 100_000) {
                s.spawn(|_| {
                    sum.fetch_add(1, Ordering::Relaxed);
                });
            }
        });
    }
    Outcome::since(started, sum.into_inner())
}

fn pool(n: u64, count: u64) -> Outcome {
    let started = Instant::now();
    let sum = (0..n).into_par_iter().map(|job| pool_job(job, count)).sum();
    Outcome::since(started, sum)
}

fn parallel_sum(n: u64) -> Outcome {
    let all = numbers();
    let started = Instant::now();
    let sum = (0..n).map(|_| all.par_iter().sum::<u64>()).sum();
    Outcome::since(started, sum)
}

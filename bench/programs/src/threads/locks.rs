use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, RwLock};
use std::thread;
use std::time::Instant;

use crate::Outcome;
use bench::work::{HELD, SHARERS, pool_job};

/// Lets the sharers do their part of n at the same time.
fn share(n: u64, part: impl Fn(u64) + Sync) {
    thread::scope(|s| {
        for _ in 0..SHARERS {
            s.spawn(|| part(n / SHARERS));
        }
    });
}

pub(super) fn mutex(n: u64) -> Outcome {
    let sum = Mutex::new(0);
    let started = Instant::now();
    share(n, |n| {
        for _ in 0..n {
            *sum.lock().unwrap() += 1;
        }
    });
    Outcome::since(started, sum.into_inner().unwrap())
}

pub(super) fn mutex_of_parking_lot(n: u64) -> Outcome {
    let sum = parking_lot::Mutex::new(0);
    let started = Instant::now();
    share(n, |n| {
        for _ in 0..n {
            *sum.lock() += 1;
        }
    });
    Outcome::since(started, sum.into_inner())
}

pub(super) fn mutex_held(n: u64) -> Outcome {
    let sum = Mutex::new(0);
    let started = Instant::now();
    share(n, |n| {
        for i in 0..n {
            *sum.lock().unwrap() += pool_job(i, HELD);
        }
    });
    Outcome::since(started, sum.into_inner().unwrap())
}

pub(super) fn rwlock(n: u64) -> Outcome {
    let version = RwLock::new(0);
    let reads = AtomicU64::new(0);
    let started = Instant::now();
    share(n, |n| {
        let mut seen = 0;
        for i in 0..n {
            if i % 1000 == 0 {
                *version.write().unwrap() += 1;
            } else {
                seen += u64::from(*version.read().unwrap() > 0);
            }
        }
        reads.fetch_add(seen, Ordering::Relaxed);
    });
    let version = version.into_inner().unwrap();
    Outcome::since(started, reads.into_inner() + version)
}

pub(super) fn rwlock_of_parking_lot(n: u64) -> Outcome {
    let version = parking_lot::RwLock::new(0);
    let reads = AtomicU64::new(0);
    let started = Instant::now();
    share(n, |n| {
        let mut seen = 0;
        for i in 0..n {
            if i % 1000 == 0 {
                *version.write() += 1;
            } else {
                seen += u64::from(*version.read() > 0);
            }
        }
        reads.fetch_add(seen, Ordering::Relaxed);
    });
    Outcome::since(started, reads.into_inner() + version.into_inner())
}

pub(super) fn atomic(n: u64) -> Outcome {
    let sum = AtomicU64::new(0);
    let started = Instant::now();
    share(n, |n| {
        for _ in 0..n {
            sum.fetch_add(1, Ordering::Relaxed);
        }
    });
    Outcome::since(started, sum.into_inner())
}

pub(super) fn once(n: u64) -> Outcome {
    let value = OnceLock::new();
    let sum = AtomicU64::new(0);
    let started = Instant::now();
    share(n, |n| {
        let mut mine = 0;
        for _ in 0..n {
            mine += black_box(&value).get_or_init(|| 3);
        }
        sum.fetch_add(mine, Ordering::Relaxed);
    });
    Outcome::since(started, sum.into_inner())
}

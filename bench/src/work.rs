//! What is the same in all programs: the work, and how much of it.

use std::hint::black_box;

/// Work that cannot be done faster than one step after the other, and
/// that no compiler makes shorter: so many steps of a generator of
/// numbers. The Go program has the same.
pub fn steps(seed: u64, count: u64) -> u64 {
    let mut x = black_box(seed);
    for _ in 0..count {
        x = (x ^ (x >> 29)).wrapping_mul(6_364_136_223_846_793_005);
        x = x.wrapping_add(1);
    }
    x
}

/// The steps of a job of the pool, by its number.
pub fn pool_job(number: u64, count: u64) -> u64 {
    steps(number % 8, count) >> 32
}

/// Steps that take about a microsecond.
pub const MICROSECOND: u64 = 500;
/// Steps that take about 100 microseconds.
pub const HUNDRED: u64 = 50_000;
/// Steps that take about a sixth of a microsecond.
pub const HELD: u64 = 80;

/// Those who share something.
pub const SHARERS: u64 = 4;

/// Tasks that send into one channel.
pub const SENDERS: u64 = 8;

/// Values in a batch.
pub const BATCH: usize = 128;

/// Those of a pool.
pub const WORKERS: u64 = 8;

/// Timers at the same time.
pub const TIMERS: u64 = 10_000;

/// Those of a group.
pub const GROUP: u64 = 1000;

/// Which of them fails.
pub const FAILS: u64 = 500;

/// Numbers to be summed.
pub fn numbers() -> Vec<u64> {
    (0..1 << 20).map(|n| n % 1000).collect()
}

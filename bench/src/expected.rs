//! What a job must come to, so that none is fast because it leaves
//! something out.

use crate::work::{self, FAILS, HELD, HUNDRED, MICROSECOND, SENDERS, SHARERS};

/// Each counts once.
pub fn each_once(n: u64) -> u64 {
    n
}

/// The sum of the numbers below n.
pub fn sum_below(n: u64) -> u64 {
    n * n.saturating_sub(1) / 2
}

/// As many such sums as there are senders.
pub fn sum_of_senders(n: u64) -> u64 {
    SENDERS * sum_below(n / SENDERS)
}

/// One for each of two channels.
pub fn sum_of_two(n: u64) -> u64 {
    2 * sum_below(n / 2)
}

/// Each number doubled.
pub fn doubled(n: u64) -> u64 {
    2 * sum_below(n)
}

/// A value of 3, so many times.
pub fn threes(n: u64) -> u64 {
    3 * n
}

/// The number of the task that fails, in each group.
pub fn failures(n: u64) -> u64 {
    FAILS * n
}

/// The jobs of a pool.
pub fn microseconds(n: u64) -> u64 {
    pool(n, MICROSECOND)
}

/// The longer jobs of a pool.
pub fn hundreds(n: u64) -> u64 {
    pool(n, HUNDRED)
}

/// What each of the sharers has added under the lock.
pub fn held(n: u64) -> u64 {
    SHARERS * pool(n / SHARERS, HELD)
}

/// All numbers, so many times.
pub fn sums(n: u64) -> u64 {
    n * work::numbers().iter().sum::<u64>()
}

/// There are eight different ones.
fn pool(n: u64, count: u64) -> u64 {
    (0..8)
        .map(|number| {
            let times = n / 8 + u64::from(number < n % 8);
            times * work::pool_job(number, count)
        })
        .sum()
}

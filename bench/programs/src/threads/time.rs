use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, RecvTimeoutError};

use crate::Outcome;

/// So many threads at the same time: ten thousand are a lot to ask of
/// the system.
const AT_ONCE: u64 = 1000;

pub(super) fn timers(n: u64) -> Outcome {
    let started = Instant::now();
    let fired = AtomicU64::new(0);
    for begin in (0..n).step_by(AT_ONCE as usize) {
        thread::scope(|s| {
            for _ in begin..n.min(begin + AT_ONCE) {
                s.spawn(|| {
                    thread::sleep(Duration::from_millis(1));
                    fired.fetch_add(1, Ordering::Relaxed);
                });
            }
        });
    }
    Outcome::since(started, fired.into_inner())
}

pub(super) fn timers_cancelled(n: u64) -> Outcome {
    let started = Instant::now();
    let cancelled = AtomicU64::new(0);
    for begin in (0..n).step_by(AT_ONCE as usize) {
        let (cancel, waiting) = channel::bounded::<()>(0);
        let all = AT_ONCE.min(n - begin);
        let ready = Barrier::new(all as usize + 1);
        thread::scope(|s| {
            for _ in 0..all {
                s.spawn(|| {
                    ready.wait();
                    let end = waiting.recv_timeout(Duration::from_secs(3600));
                    if end == Err(RecvTimeoutError::Disconnected) {
                        cancelled.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
            ready.wait();
            drop(cancel);
        });
    }
    Outcome::since(started, cancelled.into_inner())
}

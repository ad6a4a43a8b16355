use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel;

use crate::Outcome;
use crate::system::resident;

pub(super) fn start_and_join(n: u64) -> Outcome {
    let started = Instant::now();
    let sum = (0..n)
        .map(|i| thread::scope(|s| s.spawn(move || i).join().unwrap()))
        .sum();
    Outcome::since(started, sum)
}

/// A thousand threads at a time: a hundred thousand are more than the
/// system gives.
pub(super) fn many_adders(n: u64) -> Outcome {
    let started = Instant::now();
    let sum = AtomicU64::new(0);
    for begin in (0..n).step_by(1000) {
        thread::scope(|s| {
            for _ in begin..n.min(begin + 1000) {
                s.spawn(|| sum.fetch_add(1, Ordering::Relaxed));
            }
        });
    }
    Outcome::since(started, sum.into_inner())
}

pub(super) fn parked(n: u64) -> Outcome {
    let before = resident();
    let (done, waiting) = channel::bounded::<()>(0);
    let woken = AtomicU64::new(0);
    let ready = Barrier::new(usize::try_from(n + 1).expect("not so many"));
    let (started, at_rest) = thread::scope(|s| {
        for _ in 0..n {
            s.spawn(|| {
                ready.wait();
                let _ = waiting.recv();
                woken.fetch_add(1, Ordering::Relaxed);
            });
        }
        ready.wait();
        // The last of them are on their way from there to their wait.
        thread::sleep(Duration::from_millis(20));
        let at_rest = resident().saturating_sub(before);
        let started = Instant::now();
        drop(done);
        (started, at_rest)
    });
    Outcome {
        at_rest: Some(at_rest),
        ..Outcome::since(started, woken.into_inner())
    }
}

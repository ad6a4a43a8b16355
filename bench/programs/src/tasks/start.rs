use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Outcome;
use crate::system::resident;

pub(super) async fn start_and_join(n: u64) -> Outcome {
    let started = Instant::now();
    let mut sum = 0;
    for i in 0..n {
        sum += tokio::spawn(async move { i }).await.unwrap();
    }
    Outcome::since(started, sum)
}

pub(super) async fn many_adders(n: u64) -> Outcome {
    adders(n, 1).await
}

/// A task a thousand additions.
pub(super) async fn many_adders_in_chunks(n: u64) -> Outcome {
    adders(n, 1000).await
}

async fn adders(n: u64, each: u64) -> Outcome {
    let started = Instant::now();
    let sum = Arc::new(AtomicU64::new(0));
    for begin in (0..n).step_by(100_000) {
        let end = n.min(begin + 100_000);
        let tasks: Vec<_> = (begin..end)
            .step_by(each as usize)
            .map(|first| {
                let sum = Arc::clone(&sum);
                tokio::spawn(async move {
                    for _ in first..end.min(first + each) {
                        sum.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    }
    Outcome::since(started, sum.load(Ordering::Relaxed))
}

/// As a channel that is closed wakes all who receive from it.
pub(super) async fn parked(n: u64) -> Outcome {
    let before = resident();
    let done = CancellationToken::new();
    let counts = Arc::new(Counts::default());
    let tasks = TaskTracker::new();
    for _ in 0..n {
        let (done, counts) = (done.clone(), Arc::clone(&counts));
        tasks.spawn(async move {
            counts.ready.fetch_add(1, Ordering::Relaxed);
            done.cancelled().await;
            counts.woken.fetch_add(1, Ordering::Relaxed);
        });
    }
    tasks.close();
    counts.wait_until_ready(n).await;
    let at_rest = resident().saturating_sub(before);
    let started = Instant::now();
    done.cancel();
    tasks.wait().await;
    Outcome {
        at_rest: Some(at_rest),
        ..Outcome::since(started, counts.woken.load(Ordering::Relaxed))
    }
}

/// `notify_waiters` wakes those who wait already, and no others.
pub(super) async fn parked_on_notify(n: u64) -> Outcome {
    let before = resident();
    let done = Arc::new(Notify::new());
    let counts = Arc::new(Counts::default());
    let tasks = TaskTracker::new();
    for _ in 0..n {
        let (done, counts) = (Arc::clone(&done), Arc::clone(&counts));
        tasks.spawn(async move {
            // It is woken by a call after this line.
            let notified = done.notified();
            counts.ready.fetch_add(1, Ordering::Relaxed);
            notified.await;
            counts.woken.fetch_add(1, Ordering::Relaxed);
        });
    }
    tasks.close();
    counts.wait_until_ready(n).await;
    let at_rest = resident().saturating_sub(before);
    let started = Instant::now();
    done.notify_waiters();
    tasks.wait().await;
    Outcome {
        at_rest: Some(at_rest),
        ..Outcome::since(started, counts.woken.load(Ordering::Relaxed))
    }
}

/// How many are about to wait, and how many have waited.
#[derive(Default)]
struct Counts {
    ready: AtomicU64,
    woken: AtomicU64,
}

impl Counts {
    async fn wait_until_ready(&self, n: u64) {
        while self.ready.load(Ordering::Relaxed) < n {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // The last of them are on their way from there to their wait.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

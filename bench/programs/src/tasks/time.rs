use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::select;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Outcome;
use bench::work::TIMERS;

const HOUR: Duration = Duration::from_secs(3600);

pub(super) async fn timers(n: u64) -> Outcome {
    let started = Instant::now();
    let fired = Arc::new(AtomicU64::new(0));
    for begin in (0..n).step_by(TIMERS as usize) {
        let tasks = TaskTracker::new();
        for _ in begin..n.min(begin + TIMERS) {
            let fired = Arc::clone(&fired);
            tasks.spawn(async move {
                sleep(Duration::from_millis(1)).await;
                fired.fetch_add(1, Ordering::Relaxed);
            });
        }
        tasks.close();
        tasks.wait().await;
    }
    Outcome::since(started, fired.load(Ordering::Relaxed))
}

pub(super) async fn timers_cancelled(n: u64) -> Outcome {
    let started = Instant::now();
    let cancelled = Arc::new(AtomicU64::new(0));
    for begin in (0..n).step_by(TIMERS as usize) {
        let all = TIMERS.min(n - begin);
        let (token, tasks) = (CancellationToken::new(), TaskTracker::new());
        let waiting = Arc::new(AtomicU64::new(0));
        for _ in 0..all {
            let (token, cancelled) = (token.clone(), Arc::clone(&cancelled));
            let waiting = Arc::clone(&waiting);
            tasks.spawn(async move {
                waiting.fetch_add(1, Ordering::Relaxed);
                select! {
                    () = token.cancelled() => {
                        cancelled.fetch_add(1, Ordering::Relaxed);
                    }
                    () = sleep(HOUR) => {}
                }
            });
        }
        tasks.close();
        until(&waiting, all).await;
        token.cancel();
        tasks.wait().await;
    }
    Outcome::since(started, cancelled.load(Ordering::Relaxed))
}

/// The other way: nobody is told, the tasks are dropped where they wait.
pub(super) async fn timers_aborted(n: u64) -> Outcome {
    let started = Instant::now();
    let mut cancelled = 0;
    for begin in (0..n).step_by(TIMERS as usize) {
        let all = TIMERS.min(n - begin);
        let mut tasks = JoinSet::new();
        let waiting = Arc::new(AtomicU64::new(0));
        for _ in 0..all {
            let waiting = Arc::clone(&waiting);
            tasks.spawn(async move {
                waiting.fetch_add(1, Ordering::Relaxed);
                sleep(HOUR).await;
            });
        }
        until(&waiting, all).await;
        tasks.abort_all();
        while let Some(end) = tasks.join_next().await {
            cancelled += u64::from(end.is_err_and(|error| error.is_cancelled()));
        }
    }
    Outcome::since(started, cancelled)
}

/// Lets the others run until all of them have come to their wait.
async fn until(waiting: &AtomicU64, all: u64) {
    while waiting.load(Ordering::Relaxed) < all {
        tokio::task::yield_now().await;
    }
}

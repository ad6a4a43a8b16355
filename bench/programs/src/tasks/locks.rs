use std::sync::{Arc, Mutex};
use std::time::Instant;

use crate::Outcome;
use bench::work::{HELD, SHARERS, pool_job};

/// Lets the sharers do their part of n at the same time.
async fn share<F: Future<Output = ()> + Send + 'static>(part: impl Fn() -> F) {
    let tasks: Vec<_> = (0..SHARERS).map(|_| tokio::spawn(part())).collect();
    for task in tasks {
        task.await.unwrap();
    }
}

pub(super) async fn mutex(n: u64) -> Outcome {
    let sum = Arc::new(Mutex::new(0));
    let started = Instant::now();
    share(|| {
        let sum = Arc::clone(&sum);
        async move {
            for _ in 0..n / SHARERS {
                *sum.lock().unwrap() += 1;
            }
        }
    })
    .await;
    let result = *sum.lock().unwrap();
    Outcome::since(started, result)
}

pub(super) async fn mutex_of_tokio(n: u64) -> Outcome {
    let sum = Arc::new(tokio::sync::Mutex::new(0));
    let started = Instant::now();
    share(|| {
        let sum = Arc::clone(&sum);
        async move {
            for _ in 0..n / SHARERS {
                *sum.lock().await += 1;
            }
        }
    })
    .await;
    let result = *sum.lock().await;
    Outcome::since(started, result)
}

pub(super) async fn mutex_held(n: u64) -> Outcome {
    let sum = Arc::new(Mutex::new(0));
    let started = Instant::now();
    share(|| {
        let sum = Arc::clone(&sum);
        async move {
            for i in 0..n / SHARERS {
                *sum.lock().unwrap() += pool_job(i, HELD);
            }
        }
    })
    .await;
    let result = *sum.lock().unwrap();
    Outcome::since(started, result)
}

use std::time::Instant;

use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::Outcome;
use bench::work::{FAILS, GROUP, HUNDRED, MICROSECOND, WORKERS, pool_job};

pub(super) async fn pool_of_microseconds(n: u64) -> Outcome {
    pool(n, MICROSECOND).await
}

pub(super) async fn pool_of_hundreds(n: u64) -> Outcome {
    pool(n, HUNDRED).await
}

/// The jobs go through a channel with several receivers, which tokio's
/// is not.
async fn pool(n: u64, count: u64) -> Outcome {
    let (jobs_tx, jobs) = async_channel::bounded(100);
    let (results_tx, mut results) = mpsc::channel(100);
    let started = Instant::now();
    for _ in 0..WORKERS {
        let (jobs, results_tx) = (jobs.clone(), results_tx.clone());
        tokio::spawn(async move {
            while let Ok(job) = jobs.recv().await {
                results_tx.send(pool_job(job, count)).await.unwrap();
            }
        });
    }
    drop(results_tx);
    tokio::spawn(async move {
        for job in 0..n {
            jobs_tx.send(job).await.unwrap();
        }
    });
    let mut sum = 0;
    while let Some(result) = results.recv().await {
        sum += result;
    }
    Outcome::since(started, sum)
}

pub(super) async fn first_error(n: u64) -> Outcome {
    let started = Instant::now();
    let mut sum = 0;
    for _ in 0..n {
        let mut tasks = JoinSet::new();
        for task in 0..GROUP {
            tasks.spawn(async move {
                match task {
                    FAILS => task,
                    _ => std::future::pending().await,
                }
            });
        }
        let failed = tasks.join_next().await.expect("not empty");
        sum += failed.unwrap();
        // The others are dropped where they wait, and awaited.
        tasks.shutdown().await;
    }
    Outcome::since(started, sum)
}

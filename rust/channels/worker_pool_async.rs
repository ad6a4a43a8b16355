//! # Worker pool, with tasks
//!
//! A fixed number of tasks share one queue of jobs and send their
//! results back.
//!
//! The queue is a channel of flume, because several workers
//! receive from it: tokio's `mpsc` has a single receiver. It does
//! for the results. As with threads nobody closes anything: a
//! channel ends when its last sender is dropped. tokio does not
//! count what is taken from flume: see `tasks/blocking`.
//!
//! A task that panics does not end the program. Its panic is in
//! what `join_next` gives, and nobody else hears of it. So `run`
//! looks at the end of every worker, and is a panic itself when
//! one was. When `run` ends early the set is dropped, and that
//! aborts the workers.
//!
//! `main` gives the work to a task and waits for it. What stands
//! in the body of `#[tokio::main]` itself is no task: it runs
//! beside the runtime's threads, and each value that passes
//! between it and a task wakes a thread.
//!
//! What the compiler does not check: a handle that is kept alive.
//! A `result_tx` that nobody drops makes step 5 wait for ever. A
//! job that computes for long without an await keeps one of the
//! few threads of the runtime; this pool is for jobs that wait.

use std::collections::HashSet;

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;

const WORKERS: usize = 4;
const JOBS: u64 = 20;

async fn square(n: u64) -> u64 {
    n * n
}

async fn run() {
    let (job_tx, queue) = flume::bounded(WORKERS);
    let (result_tx, mut results) = mpsc::channel(WORKERS);
    let busy = TaskTracker::new();
    busy.close();
    let mut workers = JoinSet::new();

    // 1. Every worker owns a handle to the one queue; each job
    // reaches exactly one of them.
    for id in 0..WORKERS {
        let queue = queue.clone();
        let result_tx = result_tx.clone();
        let busy = busy.clone();
        let mut meet = Some(busy.token());
        workers.spawn(async move {
            while let Ok(n) = queue.recv_async().await {
                // 2. With its first job in hand a worker waits
                // until all of them have one, or have ended. A
                // pool in a service does not do that: here it
                // lets the output show that all of them work.
                if let Some(me) = meet.take() {
                    drop(me);
                    busy.wait().await;
                }
                let result = (id, square(n).await);
                result_tx.send(result).await.unwrap();
            }
        });
    }

    // 3. Fill the queue. `job_tx` moves into this task and is
    // dropped with it, which closes the queue.
    workers.spawn(async move {
        for n in 0..JOBS {
            job_tx.send_async(n).await.unwrap();
        }
    });

    // 4. The workers hold the handles that count; ours must go.
    drop(result_tx);
    drop(queue);

    // 5. Collect until the results end, then look at how the tasks
    // ended.
    let mut count = 0;
    let mut sum = 0;
    let mut by = HashSet::new();
    while let Some((worker, square)) = results.recv().await {
        count += 1;
        sum += square;
        by.insert(worker);
    }
    while let Some(ended) = workers.join_next().await {
        ended.unwrap();
    }
    println!("{count} results, sum {sum}");
    println!("workers: {}", by.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

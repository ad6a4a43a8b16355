//! # Worker pool with a deadline for submissions, with tasks
//!
//! Many producers submit jobs to a pool. When its queue stays full
//! for too long they give up, and know that they did.
//!
//! `timeout_at` drops the future that it waits for when the time
//! is up. Around a `send` that would drop the job with it. So the
//! producer waits for the room, `reserve`, and not for the send:
//! a permit that it has got in time cannot be refused, and the job
//! is its own as long as it has none. In Go's `select` the value
//! is not sent, and stays in its variable.
//!
//! `timeout_at` asks the future first: where there is room although
//! the deadline has passed, the job is sent. Go's `select` then
//! picks either at random.
//!
//! A pool of tasks need not be a number of tasks. This one spawns
//! a task a job, and a semaphore holds how many there are: what a
//! job has found is the task's value, and a panic its end. The set
//! keeps both until somebody takes them. In a service that is
//! `try_join_next`, as the jobs come, and not one call at the end.
//!
//! What the compiler does not check: that a job that was given back
//! is not lost; a caller that ignores the result gets a warning.
//! And that the receiver goes when the pool ends: a producer that
//! waits for its room would wait for ever.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Barrier, Semaphore, mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

const WORKERS: usize = 2;
const PRODUCERS: usize = 5;

struct Job(usize);

async fn square(job: Job) -> usize {
    job.0 * job.0
}

// 1. What waits is the reservation. A job that was given up goes
// back to the caller.
async fn submit(
    jobs: &mpsc::Sender<Job>,
    job: Job,
    by: Instant,
) -> Result<(), Job> {
    match timeout_at(by, jobs.reserve()).await {
        Ok(room) => room.expect("a pool").send(job),
        Err(_elapsed) => return Err(job),
    }
    Ok(())
}

// 2. Many producers submit at the same time: each waits for the
// others before it does. Whoever gave up is not counted.
async fn in_time(
    jobs: &mpsc::Sender<Job>,
    patience: Duration,
) -> usize {
    let by = Instant::now() + patience;
    let met = Arc::new(Barrier::new(PRODUCERS));
    let mut producers = JoinSet::new();
    for n in 0..PRODUCERS {
        let (jobs, met) = (jobs.clone(), Arc::clone(&met));
        producers.spawn(async move {
            met.wait().await;
            submit(&jobs, Job(n), by).await
        });
    }
    producers.join_all().await.iter().flatten().count()
}

// 3. The pool begins when it opens. Each job waits until fewer
// than `WORKERS` run.
async fn pool(
    mut queue: mpsc::Receiver<Job>,
    opened: oneshot::Receiver<()>,
) -> Vec<usize> {
    let _ = opened.await;
    let limit = Arc::new(Semaphore::new(WORKERS));
    let mut running = JoinSet::new();
    while let Some(job) = queue.recv().await {
        let limit = Arc::clone(&limit);
        let place = limit.acquire_owned().await.unwrap();
        running.spawn(async move {
            let result = square(job).await;
            drop(place);
            result
        });
    }
    running.join_all().await
}

async fn run() {
    let (jobs, queue) = mpsc::channel(PRODUCERS);
    let (open, opened) = oneshot::channel();
    let pool = tokio::spawn(pool(queue, opened));

    // 4. The deadline is far away, and there is room: all of them
    // get through.
    let far = Duration::from_secs(3600);
    println!("in time {}", in_time(&jobs, far).await);

    // 5. Now the queue is full, and nobody takes from it before the
    // pool opens. Every one of these gives up, at the deadline.
    let near = Duration::from_millis(5);
    let start = Instant::now();
    println!("in time {}", in_time(&jobs, near).await);
    println!("waited: {}", start.elapsed() >= near);

    // 6. What was accepted is done, and nothing else.
    let _ = open.send(());
    drop(jobs);
    let results = pool.await.unwrap();
    let sum: usize = results.iter().sum();
    println!("{} results, sum {sum}", results.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

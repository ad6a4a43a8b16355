//! # A component with a task
//!
//! Starts a task, which several others use, and which is stopped
//! and waited for.
//!
//! The owner holds the join handle and a guard that cancels the
//! loop; it is not cloned. The users hold a `Samples`, of which
//! there are as many as needed. The state is a variable of the
//! task, which returns it at its end.
//!
//! `close` is async, takes the owner by value, tells the loop
//! and waits for its end. A destructor cannot await: an owner
//! that is dropped tells the loop, by its guard, and does not
//! wait. Then the task still runs when its owner is gone, until
//! it next looks, and its result goes nowhere. Where the end
//! matters, somebody has to call `close`.
//!
//! The receiver of the samples moves into the task. However the
//! task ends, told, failed, panicked or aborted, the receiver
//! goes with it, and from then on `add` returns an error.
//!
//! The queue is flume's, with room for nothing: `add` ends when
//! the loop takes the sample, or waits for one. So a loop that
//! is told to stop looks once more. In an `mpsc` of tokio there
//! is room for one at the least; a sample that lies there when
//! the loop ends was accepted, and is lost, unless the loop
//! closes the channel and takes the rest, as that of
//! `lifecycle/close_twice` does.
//!
//! What the compiler does not check: that somebody calls
//! `close`, and that the loop listens. And that `add` is not
//! dropped in the middle, by a timeout or a `select!`: then the
//! sample is gone, and nobody knows.

use std::fmt;

use flume::{Receiver, Sender};
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::sync::{CancellationToken, DropGuard};

#[derive(Debug)]
enum Failure {
    Closed,
    BadSample(i64),
}

type Sum = Result<i64, Failure>;

/// Owns the task.
struct Collector {
    stop: DropGuard,
    task: JoinHandle<Sum>,
}

/// What its users hold.
#[derive(Clone)]
struct Samples(Sender<i64>);

impl Collector {
    // 1. The constructor starts the loop, and keeps its handle.
    fn start() -> (Collector, Samples) {
        let (tx, samples) = flume::bounded(0);
        let stop = CancellationToken::new();
        let task = tokio::spawn(looped(samples, stop.clone()));
        let collector = Collector { stop: stop.drop_guard(), task };
        (collector, Samples(tx))
    }
}

// 2. The loop can end in three ways: it is told to, nobody is left
// who could send, or it fails.
async fn looped(
    samples: Receiver<i64>,
    stop: CancellationToken,
) -> Sum {
    let mut sum = 0;
    loop {
        let n = tokio::select! {
            biased;
            n = samples.recv_async() => n.ok(),
            // It may have come when the line above had been asked.
            () = stop.cancelled() => samples.try_recv().ok(),
        };
        match n {
            Some(n) if n < 0 => return Err(Failure::BadSample(n)),
            Some(n) => sum += n,
            None => return Ok(sum),
        }
    }
}

// 3. A loop that has ended takes nothing: the caller hears of it.
impl Samples {
    async fn add(&self, n: i64) -> Result<(), Failure> {
        let sent = self.0.send_async(n).await;
        sent.map_err(|_| Failure::Closed)
    }
}

// 4. Close tells the loop, and waits until it has ended.
impl Collector {
    async fn close(self) -> Sum {
        drop(self.stop);
        self.task.await.unwrap()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Closed => write!(f, "the collector is closed"),
            Failure::BadSample(n) => write!(f, "bad sample {n}"),
        }
    }
}

impl std::error::Error for Failure {}

async fn run() {
    // 5. Several use it, and one closes it.
    let (collector, samples) = Collector::start();
    let mut users = JoinSet::new();
    for _ in 0..3 {
        let samples = samples.clone();
        users.spawn(async move {
            for n in 0..10 {
                samples.add(n).await.unwrap();
            }
        });
    }
    users.join_all().await;
    println!("sum {}", collector.close().await.unwrap());
    let error = samples.add(1).await.unwrap_err();
    println!("after that: {error}");

    // 6. This one fails in the middle, and nobody waits for ever.
    let (collector, samples) = Collector::start();
    samples.add(-1).await.unwrap();
    let error = samples.add(1).await.unwrap_err();
    println!("after that: {error}");
    let end = collector.close().await;
    println!("it ended with: {}", end.unwrap_err());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # One thing a tick, with tasks
//!
//! Does what several ask for, one thing a tick, and saves up no
//! ticks while nobody asks.
//!
//! The ticks are a `Stream`, which is what a channel of ticks is
//! in Go: an `interval` is made one in a line, and so is a
//! receiver of flume. With `Delay` the interval counts the next
//! period from a late tick. Late is what is more than five
//! milliseconds late; below that the rhythm stays, and two jobs
//! can be nearer than a period.
//!
//! The queue is flume's with room for nothing: `send_async` ends
//! when the job is taken. An `mpsc` of tokio has room for one at
//! the least, and one job too many would be told that it was
//! taken.
//!
//! There is no burst: a job that comes alone waits for the tick
//! as well, unless one was kept. Where the first few may go at
//! once take a bucket of tokens, `time/token_bucket`.
//!
//! What the compiler does not check: that a job waits for its
//! tick.

use std::time::{Duration, Instant};

use flume::{Receiver, Sender};
use futures::{Stream, StreamExt, stream};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{self, MissedTickBehavior, interval_at};

struct Pacer {
    jobs: Sender<u32>,
    task: JoinHandle<u32>,
}

impl Pacer {
    // 1. The ticks are an argument: those of the clock, or others.
    fn start(
        ticks: impl Stream<Item = ()> + Send + 'static,
    ) -> Pacer {
        let (tx, jobs) = flume::bounded(0);
        let task = tokio::spawn(looped(jobs, ticks));
        Pacer { jobs: tx, task }
    }
}

// 2. Each job waits for a tick of its own. Meanwhile whoever asks
// for the next one waits too.
async fn looped(
    jobs: Receiver<u32>,
    ticks: impl Stream<Item = ()>,
) -> u32 {
    let mut ticks = Box::pin(ticks);
    let mut done = 0;
    while let Ok(job) = jobs.recv_async().await {
        ticks.next().await.expect("the ticks do not end");
        done += job;
    }
    done
}

impl Pacer {
    // 3. The end comes after the jobs that were taken.
    async fn close(self) -> u32 {
        drop(self.jobs);
        self.task.await.unwrap()
    }
}

fn clock(period: Duration) -> impl Stream<Item = ()> {
    let first = time::Instant::now() + period;
    let mut ticks = interval_at(first, period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    stream::unfold(ticks, async |mut ticks| {
        ticks.tick().await;
        Some(((), ticks))
    })
}

async fn run() {
    // 4. A ticker has room for one tick, and drops the others. So
    // nobody finds three when it was idle for three periods.
    let (tx, ticks) = flume::bounded(1);
    let tick = || tx.try_send(()).is_ok();
    println!("kept: {} {} {}", tick(), tick(), tick());

    // 5. A second job is taken when the first is done, and that has
    // used the tick.
    let pacer = Pacer::start(ticks.clone().into_stream());
    pacer.jobs.send_async(1).await.unwrap();
    pacer.jobs.send_async(1).await.unwrap();
    println!("kept: {}", tick());
    let done = pacer.close().await;
    println!("done: {done} ticks left: {}", ticks.len());

    // 6. Three who ask, and the clock: at a tick each.
    let period = Duration::from_millis(1);
    let start = Instant::now();
    let pacer = Pacer::start(clock(period));
    let mut users = JoinSet::new();
    for _ in 0..3 {
        let jobs = pacer.jobs.clone();
        users.spawn(async move {
            jobs.send_async(1).await.unwrap();
        });
    }
    users.join_all().await;
    println!("done: {}", pacer.close().await);
    let enough = start.elapsed() >= 3 * period;
    println!("long enough: {enough}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A loop with a period, with tasks
//!
//! Does something now and then again every period, until it is
//! closed.
//!
//! `interval` is Go's ticker less the channel. Its first tick
//! comes at once, where Go's comes after a period. What happens
//! to ticks that were missed has to be chosen: the default,
//! `Burst`, makes up for each of them; `Skip` keeps the rhythm
//! and leaves out those that are over, near to what Go's ticker
//! does; `Delay` counts on from the late one. Each counts a tick
//! as missed when it is more than five milliseconds late; below
//! that it is made up for.
//!
//! The interval stands outside of the loop. A `sleep` inside of
//! it, as a branch of the `select!`, starts anew each time that
//! another branch wins.
//!
//! The stop stands first, and `biased` asks it first: no run
//! begins when both are ready. The owner has the guard of the
//! token: where it is dropped, and not closed, the loop ends as
//! well, and nobody waits for that.
//!
//! What the compiler does not check: that the run ends, as
//! `close` waits for the one that has begun. It runs in the
//! task, and `abort` would not end it: that acts where the task
//! awaits.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::{CancellationToken, DropGuard};

struct Periodic {
    stop: DropGuard,
    task: JoinHandle<u32>,
}

fn every(
    period: Duration,
    run: impl FnMut(u32) + Send + 'static,
) -> Periodic {
    let stop = CancellationToken::new();
    let task = tokio::spawn(looped(period, stop.clone(), run));
    Periodic { stop: stop.drop_guard(), task }
}

// 1. The first tick comes at once.
async fn looped(
    period: Duration,
    stop: CancellationToken,
    mut run: impl FnMut(u32),
) -> u32 {
    let mut ticks = interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut runs = 0;
    loop {
        // 2. The interval keeps the rhythm, however long a run
        // takes. What it misses meanwhile is skipped.
        tokio::select! {
            biased;
            () = stop.cancelled() => return runs,
            _ = ticks.tick() => {}
        }
        run(runs);
        runs += 1;
    }
}

// 3. A run that has begun is finished; no other begins.
impl Periodic {
    async fn close(self) -> u32 {
        drop(self.stop);
        self.task.await.unwrap()
    }
}

async fn run() {
    // 4. The next run is an hour away, and nobody waits for it.
    let (begun_tx, mut begun) = mpsc::channel(1);
    let hour = Duration::from_secs(3600);
    let hourly =
        every(hour, move |_| begun_tx.try_send(()).unwrap());
    begun.recv().await.unwrap();
    println!("hourly: {}", hourly.close().await);

    // 5. Run n comes when n periods are over, or later.
    let period = Duration::from_millis(1);
    let early = Arc::new(AtomicU32::new(0));
    let (fourth_tx, mut fourth) = mpsc::channel(1);
    let start = Instant::now();
    let often = every(period, {
        let early = Arc::clone(&early);
        move |n| {
            if start.elapsed() < n * period {
                early.fetch_add(1, Ordering::Relaxed);
            }
            if n == 4 {
                fourth_tx.try_send(()).unwrap();
            }
        }
    });
    fourth.recv().await.unwrap();
    println!("four periods: {}", often.close().await > 4);
    println!("too early: {}", early.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

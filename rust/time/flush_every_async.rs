//! # Work, and a ticker beside it, with tasks
//!
//! Collects what several report, and hands it on at each tick
//! and at the end.
//!
//! An `interval` is one more branch of the `select!` in which
//! the work arrives. Both futures are made anew in each turn,
//! and both are safe to drop: the interval itself, and the
//! channel, stand outside of the loop. A `sleep` in the branch
//! would start from the beginning each time that work comes.
//!
//! `select!` begins with a branch at random, so a flood of work
//! does not hold up the ticks. `biased` would, with the work
//! first.
//!
//! The first tick of `interval` comes at once; `interval_at`
//! says when. A new period is a new interval in the place of the
//! old one.
//!
//! The end of the loop is the end of the senders: `recv` gives
//! `None` when all that was sent before has been received, so
//! the last flush has it.
//!
//! What the compiler does not check: that the end hands on what
//! is left.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{Instant, Interval, interval_at};

enum Command {
    Add(u32),
    Every(Duration),
}

struct Meter {
    commands: mpsc::Sender<Command>,
    task: JoinHandle<()>,
}

impl Meter {
    fn start(
        every: Duration,
        flush: impl FnMut(u32) + Send + 'static,
    ) -> Meter {
        let (tx, commands) = mpsc::channel(1);
        let ticks = after_each(every);
        let task = tokio::spawn(looped(commands, ticks, flush));
        Meter { commands: tx, task }
    }

    async fn close(self) {
        drop(self.commands);
        self.task.await.unwrap();
    }
}

fn after_each(every: Duration) -> Interval {
    interval_at(Instant::now() + every, every)
}

async fn looped(
    mut commands: mpsc::Receiver<Command>,
    mut ticks: Interval,
    mut flush: impl FnMut(u32),
) {
    let mut sum = 0;
    loop {
        // 1. Work and ticks are branches of one `select!`. It is
        // fair: a flood of one does not hold up the other.
        tokio::select! {
            _ = ticks.tick() => {
                // 2. Nothing is no news.
                if sum > 0 {
                    flush(sum);
                    sum = 0;
                }
            }
            command = commands.recv() => match command {
                Some(Command::Add(n)) => sum += n,
                // 3. The period can be changed while it runs.
                Some(Command::Every(every)) => {
                    ticks = after_each(every);
                }
                // 4. What is left is handed on at the end.
                None => return flush(sum),
            },
        }
    }
}

async fn run() {
    let hour = Duration::from_secs(3600);
    let (tx, mut sums) = mpsc::channel(1);
    let meter =
        Meter::start(hour, move |sum| tx.try_send(sum).unwrap());

    // 5. Three report. No tick comes within the hour.
    let mut users = JoinSet::new();
    for _ in 0..3 {
        let commands = meter.commands.clone();
        users.spawn(async move {
            for _ in 0..10 {
                commands.send(Command::Add(1)).await.unwrap();
            }
        });
    }
    users.join_all().await;
    println!("waiting: {}", sums.len());

    // 6. Now the ticks come often, and what was reported with them.
    let often = Command::Every(Duration::from_millis(1));
    meter.commands.send(often).await.unwrap();
    println!("by a tick: {}", sums.recv().await.unwrap());

    // 7. And now again seldom.
    meter.commands.send(Command::Every(hour)).await.unwrap();
    meter.commands.send(Command::Add(5)).await.unwrap();
    meter.close().await;
    println!("at the end: {}", sums.recv().await.unwrap());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

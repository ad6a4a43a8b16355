//! # Work, and a ticker beside it
//!
//! Collects what several report, and hands it on at each tick
//! and at the end.
//!
//! crossbeam's `tick` is a channel, and one more branch of the
//! `select!` in which the work arrives. It has no `reset`: a new
//! period is a new channel in the place of the old one. There is
//! no thread behind it, and it need not be stopped.
//!
//! A receive with a deadline looks simpler, and it starves: a
//! value that is there wins over a time that is up, so under a
//! flood of work no tick is ever seen. `select!` picks among the
//! branches that are ready at random, as Go's does.
//!
//! The end of the loop is the end of the senders. All that was
//! sent before that is received first, so the last flush has
//! it.
//!
//! `tick` counts the next period from the receipt of a late
//! tick: `select/ticker` shows what to do where the time of a
//! tick matters.
//!
//! What the compiler does not check: that the end hands on what
//! is left.

use std::panic;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, Sender, select};

enum Command {
    Add(u32),
    Every(Duration),
}

struct Meter {
    commands: Sender<Command>,
    thread: JoinHandle<()>,
}

impl Meter {
    fn start(
        every: Duration,
        flush: impl FnMut(u32) + Send + 'static,
    ) -> Meter {
        let (tx, commands) = channel::bounded(0);
        let ticks = channel::tick(every);
        let thread =
            thread::spawn(move || run(&commands, ticks, flush));
        Meter { commands: tx, thread }
    }

    fn close(self) {
        drop(self.commands);
        let end = self.thread.join();
        end.unwrap_or_else(|payload| panic::resume_unwind(payload));
    }
}

fn run(
    commands: &Receiver<Command>,
    mut ticks: Receiver<Instant>,
    mut flush: impl FnMut(u32),
) {
    let mut sum = 0;
    loop {
        // 1. Work and ticks are branches of one `select!`. It is
        // fair: a flood of one does not hold up the other.
        select! {
            recv(ticks) -> _ => {
                // 2. Nothing is no news.
                if sum > 0 {
                    flush(sum);
                    sum = 0;
                }
            }
            recv(commands) -> command => match command {
                Ok(Command::Add(n)) => sum += n,
                // 3. The period can be changed while it runs.
                Ok(Command::Every(every)) => {
                    ticks = channel::tick(every);
                }
                // 4. What is left is handed on at the end.
                Err(_) => return flush(sum),
            },
        }
    }
}

pub fn main() {
    let hour = Duration::from_secs(3600);
    let (tx, sums) = channel::bounded(1);
    let meter = Meter::start(hour, move |sum| {
        tx.send(sum).unwrap();
    });

    // 5. Three report. No tick comes within the hour.
    thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| {
                for _ in 0..10 {
                    meter.commands.send(Command::Add(1)).unwrap();
                }
            });
        }
    });
    println!("waiting: {}", sums.len());

    // 6. Now the ticks come often, and what was reported with them.
    let often = Command::Every(Duration::from_millis(1));
    meter.commands.send(often).unwrap();
    println!("by a tick: {}", sums.recv().unwrap());

    // 7. And now again seldom.
    meter.commands.send(Command::Every(hour)).unwrap();
    meter.commands.send(Command::Add(5)).unwrap();
    meter.close();
    println!("at the end: {}", sums.recv().unwrap());
}

//! # A loop with a period
//!
//! Does something now and then again every period, until it is
//! closed.
//!
//! No ticker is needed. The loop waits for its stop, with the
//! next run as the deadline: `recv_deadline` returns `Timeout`
//! when it is time, and `Disconnected` when it is closed. With
//! std's channel it is `recv_timeout` with what is left until
//! then.
//!
//! The next run is the last one's time plus the period, and not
//! the time now plus the period: else each run is late by as
//! much as the one before it, and the lateness adds up. That is
//! what `sleep` in a loop does, and `channel::tick`.
//!
//! A run that takes longer than the period leaves times behind
//! that are over. Go's ticker keeps one of them and drops the
//! rest. Here all are skipped, and the rhythm is kept. To run
//! once for each of them would be a burst, after a machine that
//! was asleep for an hour an endless one.
//!
//! A period is not exact: run n comes no earlier than n periods
//! after the start. Where many of these start at one time, the
//! first wait is given a part of the period by chance.
//!
//! What the compiler does not check: that the run ends, as
//! `close` waits for the one that has begun.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

struct Periodic {
    stop: Sender<Infallible>,
    thread: JoinHandle<u32>,
}

fn every(
    period: Duration,
    run: impl FnMut(u32) + Send + 'static,
) -> Periodic {
    assert!(!period.is_zero(), "no period");
    let (stop, stopped) = channel::bounded(0);
    let thread =
        thread::spawn(move || looped(period, &stopped, run));
    Periodic { stop, thread }
}

// 1. The first run does not wait for its time.
fn looped(
    period: Duration,
    stopped: &Receiver<Infallible>,
    mut run: impl FnMut(u32),
) -> u32 {
    let mut next = Instant::now();
    let mut runs = 0;
    loop {
        run(runs);
        runs += 1;

        // 2. The next time is counted from the last one, however
        // long a run takes. Those that it has missed are skipped.
        let now = Instant::now();
        while next <= now {
            next += period;
        }
        let end = stopped.recv_deadline(next);
        if end != Err(RecvTimeoutError::Timeout) {
            return runs;
        }
    }
}

// 3. A run that has begun is finished; no other begins.
impl Periodic {
    fn close(self) -> u32 {
        drop(self.stop);
        self.thread.join().unwrap()
    }
}

pub fn main() {
    // 4. The next run is an hour away, and nobody waits for it.
    let (begun_tx, begun) = channel::bounded(1);
    let hour = Duration::from_secs(3600);
    let hourly = every(hour, move |_| begun_tx.send(()).unwrap());
    begun.recv().unwrap();
    println!("hourly: {}", hourly.close());

    // 5. Run n comes when n periods are over, or later.
    let period = Duration::from_millis(1);
    let early = Arc::new(AtomicU32::new(0));
    let (fourth_tx, fourth) = channel::unbounded();
    let start = Instant::now();
    let often = every(period, {
        let early = Arc::clone(&early);
        move |n| {
            if start.elapsed() < n * period {
                early.fetch_add(1, Ordering::Relaxed);
            }
            if n == 4 {
                fourth_tx.send(()).unwrap();
            }
        }
    });
    fourth.recv().unwrap();
    println!("four periods: {}", often.close() > 4);
    println!("too early: {}", early.load(Ordering::Relaxed));
}

//! # Cancel by dropping the sender
//!
//! All workers stop at once when one sender is dropped.
//!
//! Every worker holds a clone of a receiver on which nothing is
//! ever sent. When the last sender is dropped the channel is
//! closed, and a receive from it returns, in every worker and for
//! good. In Go this is the close of a `done` channel.
//!
//! The difference is in who can forget it. A sender that goes out
//! of scope is dropped, also on an early return and when a panic
//! unwinds; a `close` has to be written. But a sender that is still
//! held somewhere, or leaked, cancels nothing.
//!
//! `select!` picks among the branches that are ready at random. So
//! a worker whose ticker is ready as well may do one more round, or
//! a few, before it takes the branch for the shutdown. That every
//! worker stops is certain; after how many rounds is not.
//!
//! What the compiler does not check: that a worker looks. A thread
//! that computes for an hour without a `select!` keeps the scope
//! waiting for an hour.

use std::collections::HashSet;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, Sender, select};

const WORKERS: usize = 3;

pub fn main() {
    // 1. Nothing is ever sent here. Its end is the signal.
    let (shutdown_tx, shutdown) = channel::bounded::<()>(0);
    let (busy_tx, busy) = channel::bounded(0);

    thread::scope(|s| {
        let workers = Vec::from_iter((0..WORKERS).map(|id| {
            let shutdown = shutdown.clone();
            let busy = busy_tx.clone();
            s.spawn(move || work(id, shutdown, busy))
        }));

        // 2. Wait until each of them has done something.
        let mut seen = HashSet::new();
        while seen.len() < WORKERS {
            seen.insert(busy.recv().unwrap());
        }
        println!("working: {}", seen.len());

        // 3. One drop reaches all of them. At the end of this
        // closure it would happen by itself.
        let started = Instant::now();
        drop(shutdown_tx);

        // 4. A worker that is in the middle of something finishes
        // that first, so there is a bound, but it is not zero.
        let ends = workers.into_iter().map(|w| w.join());
        println!("stopped: {}", ends.filter(Result::is_ok).count());
        let in_time = started.elapsed() < Duration::from_secs(5);
        println!("in time: {in_time}");
    });
}

// 5. Whatever the worker waits for, it waits for the shutdown too.
fn work(id: usize, shutdown: Receiver<()>, busy: Sender<usize>) {
    let ticker = channel::tick(Duration::from_millis(1));
    loop {
        select! {
            recv(shutdown) -> _ => return,
            recv(ticker) -> _ => select! {
                send(busy, id) -> _ => {}
                recv(shutdown) -> _ => return,
            },
        }
    }
}

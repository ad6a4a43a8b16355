//! # Ticker
//!
//! Does something at regular times, until it is told to stop.
//!
//! `channel::tick` is Go's `time.NewTicker`: a receiver that gives
//! an `Instant` once a period. Like Go's, it holds one tick at
//! most, so a slow receiver misses some and they do not pile up.
//! There is nothing to stop: the ticker ends with its receiver.
//!
//! The thread's two ways to end are a `select!` over the ticker and
//! the stop channel. When both are ready the choice is random, so
//! one more tick may come after the stop.
//!
//! What the compiler does not check: punctuality. A period is a
//! lower bound; on a busy machine ticks come late, in both
//! languages.

use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, select};

const PERIOD: Duration = Duration::from_millis(2);

pub fn main() {
    let (stop_tx, stop) = channel::bounded::<()>(0);
    let (tx, ticks) = channel::bounded(0);
    let start = Instant::now();

    // 1. A ticker gives the time, once a period. A receiver that is
    // too slow misses ticks; they do not pile up.
    let clock = thread::spawn(move || {
        let ticker = channel::tick(PERIOD);
        loop {
            select! {
                recv(ticker) -> now => {
                    // The receiver has gone: stop as well.
                    if tx.send(now.unwrap()).is_err() {
                        return;
                    }
                }
                recv(stop) -> _ => return,
            }
        }
    });

    // 2. Let it tick a few times.
    for n in 1..=3 {
        ticks.recv().unwrap();
        println!("tick {n}");
    }

    // 3. Three ticks take three periods at least; how much more is
    // up to the machine.
    println!("long enough: {}", start.elapsed() >= 3 * PERIOD);

    // 4. Stop it and wait for its end. One more tick may be under
    // way.
    drop(stop_tx);
    ticks.iter().for_each(drop);
    clock.join().unwrap();
    println!("stopped");
}

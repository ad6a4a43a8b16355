//! # Ticker
//!
//! Does something at regular times, until it is told to stop.
//!
//! The thread waits for the stop, with the next tick as the
//! deadline: no second channel, and no `select!`. A tick is due at
//! the start plus a whole number of periods, as with Go's
//! `time.NewTicker`, and one that was missed is left out.
//!
//! crossbeam's `channel::tick` looks like Go's ticker, and keeps
//! another time. After a tick that was received late it counts the
//! next period from that receipt, so what was lost is never made up
//! for: with a period of 100 ms and one delay of 250 ms Go ticks at
//! 250, 300 and 400 ms, and `tick` at 250, 350 and 450. Take it
//! where the distance between ticks matters and not their time.
//!
//! The stop is the drop of both ends that `main` holds: whichever
//! the thread waits at, it is woken.
//!
//! What the compiler does not check: that somebody stops it. And
//! punctuality: tick `n` comes `n` periods after the start at the
//! earliest. After a late tick the next one can follow sooner than
//! a period, in both languages.

use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

const PERIOD: Duration = Duration::from_millis(2);

// 1. The next tick is due at start + period, start + 2 periods, and
// so on. A thread that is too slow leaves ticks out; they do not
// pile up.
fn clock(
    ticks: &Sender<Instant>,
    stop: &Receiver<()>,
    due: impl Fn(u32),
) -> u32 {
    let mut next = Instant::now() + PERIOD;
    let mut count = 0;
    while stop.recv_deadline(next) == Err(RecvTimeoutError::Timeout)
    {
        due(count + 1);

        // 2. Whoever waits to hand the tick over must hear the stop
        // as well: here, that no receiver is left.
        if ticks.send(next).is_err() {
            break;
        }
        count += 1;
        while next <= Instant::now() {
            next += PERIOD;
        }
    }
    count
}

pub fn main() {
    thread::scope(|s| {
        let (stop_tx, stop) = channel::bounded(0);
        let (tx, ticks) = channel::bounded(0);
        let (fourth_tx, fourth) = channel::bounded(1);
        let due = move |n| {
            if n == 4 {
                fourth_tx.send(()).unwrap();
            }
        };
        let start = Instant::now();
        let clock = s.spawn(move || clock(&tx, &stop, due));

        // 3. Let it tick a few times. The third comes after three
        // periods at the earliest; how much later is up to the
        // machine.
        for n in 1..=3 {
            ticks.recv().unwrap();
            println!("tick {n}");
        }
        let long_enough = start.elapsed() >= 3 * PERIOD;
        println!("long enough: {long_enough}");

        // 4. Stop it when it has a fourth that nobody takes, and
        // wait for its end.
        fourth.recv().unwrap();
        drop((stop_tx, ticks));
        println!("stopped after {}", clock.join().unwrap());
    });
}

//! # Ticker, with tasks
//!
//! Does something at regular times, until it is told to stop.
//!
//! `interval_at` is due at the start plus a whole number of
//! periods, as Go's ticker is. What happens to a tick that was
//! missed is a setting. `Skip` leaves it out, as Go does. The
//! default, `Burst`, makes up for each of them, one at once
//! after the other. `Delay` counts anew from the late one. Each
//! counts a tick as missed when it is more than five
//! milliseconds late; below that it is made up for.
//!
//! The tick is handed over in a rendezvous, flume's
//! `bounded(0)`: with room for one the clock would be ahead of
//! whoever takes its ticks. Each of its two waits ends with the
//! stop too. The send stands first in its `select!`, under
//! `biased`: a tick that was taken is counted, where the loop
//! sees that before it sees the stop.
//!
//! `tick` is cancel-safe: a tick that loses in a `select!` is
//! not lost for the next.
//!
//! What the compiler does not check: that somebody stops it, and
//! that each wait hears the stop. And punctuality: tick `n`
//! comes `n` periods after the start at the earliest. tokio's
//! timers count in milliseconds.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;

const PERIOD: Duration = Duration::from_millis(2);

// 1. The next tick is due at start + period, start + 2 periods, and
// so on. Ticks that were missed do not pile up.
async fn clock(
    ticks: flume::Sender<Instant>,
    stop: CancellationToken,
    due: impl Fn(u32),
) -> u32 {
    let mut timer = interval_at(Instant::now() + PERIOD, PERIOD);
    timer.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut count = 0;
    loop {
        let now = tokio::select! {
            now = timer.tick() => now,
            () = stop.cancelled() => return count,
        };
        due(count + 1);

        // 2. Whoever waits to hand the tick over must hear the stop
        // as well.
        tokio::select! {
            biased;
            Ok(()) = ticks.send_async(now) => count += 1,
            () = stop.cancelled() => return count,
        }
    }
}

async fn run() {
    let stop = CancellationToken::new();
    let (tx, ticks) = flume::bounded(0);
    let (fourth_tx, mut fourth) = mpsc::channel(1);
    let due = move |n| {
        if n == 4 {
            fourth_tx.try_send(()).unwrap();
        }
    };
    let start = Instant::now();
    let clock = tokio::spawn(clock(tx, stop.clone(), due));

    // 3. Let it tick a few times. The third comes after three
    // periods at the earliest; how much later is up to the machine.
    for n in 1..=3 {
        ticks.recv_async().await.unwrap();
        println!("tick {n}");
    }
    println!("long enough: {}", start.elapsed() >= 3 * PERIOD);

    // 4. Stop it when it has a fourth that nobody takes, and wait
    // for its end.
    fourth.recv().await.unwrap();
    stop.cancel();
    println!("stopped after {}", clock.await.unwrap());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

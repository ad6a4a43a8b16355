//! # Poll until something is so, with tasks
//!
//! Looks again and again until something is so, with a limit,
//! and in a way that can be stopped.
//!
//! There is one loop, and it knows neither of a limit nor of a
//! stop. Whoever calls it wraps it: `timeout` for the one, a
//! token for the other, or both. Each drops the loop in its
//! pause.
//!
//! `timeout` asks the future first and the clock second. So the
//! look comes before the limit, also where the limit is nothing
//! at all.
//!
//! To poll is for what gives no notice: a file, another process,
//! a server that starts. What this program changes itself can
//! say so, through a `watch` or a `Notify`, and who waits is
//! awake at that moment.
//!
//! What the compiler does not check: that there is a limit; with
//! none, what never is so is looked for until the program is
//! killed.

use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

#[derive(Debug, PartialEq)]
enum Failure {
    TooLate,
    Stopped,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Failure::TooLate => "too late",
            Failure::Stopped => "stopped",
        })
    }
}

impl Error for Failure {}

async fn until(pause: Duration, mut ready: impl FnMut() -> bool) {
    while !ready() {
        sleep(pause).await;
    }
}

// 1. The loop with a limit: it looks first, then at the time.
async fn poll(
    limit: Duration,
    pause: Duration,
    ready: impl FnMut() -> bool,
) -> Result<(), Failure> {
    let ended = timeout(limit, until(pause, ready)).await;
    ended.map_err(|_| Failure::TooLate)
}

// 2. The same for who may be stopped.
async fn poll_until(
    stop: &CancellationToken,
    pause: Duration,
    ready: impl FnMut() -> bool,
) -> Result<(), Failure> {
    let ended = stop.run_until_cancelled(until(pause, ready)).await;
    ended.ok_or(Failure::Stopped)
}

async fn run() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. What is so already needs no pause, and what is so at the
    // third look needs two.
    for (n, pause) in [(1, hour), (3, short)] {
        let start = Instant::now();
        let mut looks = 0;
        let ready = || {
            looks += 1;
            looks >= n
        };
        let end = poll(hour, pause, ready).await;
        let waited = start.elapsed();
        println!("looks: {looks} failed: {}", end.is_err());
        println!("too soon: {}", waited < (looks - 1) * pause);
    }

    // 4. What never is so ends with the limit.
    let end = poll(Duration::ZERO, short, || false).await;
    println!("too late: {}", end == Err(Failure::TooLate));

    // 5. Somebody stops it while it pauses for an hour.
    let stop = CancellationToken::new();
    let (looked_tx, looked) = oneshot::channel();
    let stopper = tokio::spawn({
        let stop = stop.clone().drop_guard();
        async move {
            let _stop = stop;
            looked.await.unwrap();
        }
    });
    let mut looked_tx = Some(looked_tx);
    let end = poll_until(&stop, hour, || {
        looked_tx.take().unwrap().send(()).unwrap();
        false
    });
    println!("stopped: {}", end.await == Err(Failure::Stopped));
    stopper.await.unwrap();
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

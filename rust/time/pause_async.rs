//! # A pause that ends early, with tasks
//!
//! A loop does something, pauses, and does it again, and in the
//! pause it hears that it should stop.
//!
//! `tokio::time::sleep` is a future, so the pause can be ended
//! by whoever drops it: `run_until_cancelled` does that when the
//! token ends, and gives `None`. A timer costs no thread, and it
//! goes with the future. The owner has the guard of the token:
//! where it is dropped, and not closed, the loop ends as well.
//!
//! The pause returns a `Result`. A caller that does not look at
//! it gets a warning, and one that writes `?` leaves the loop.
//!
//! The function `upload` runs in the task. Where it computes or
//! blocks, its place is `spawn_blocking`: else nothing else runs
//! on that thread of the runtime meanwhile.
//!
//! What the compiler does not check: that the loop hears the
//! stop in its work as well. What hangs in `upload` holds
//! `close`. And a sleep is a bound from below: timers go by
//! whole milliseconds, and fire later where all threads of the
//! runtime are busy.

use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::sleep;
use tokio_util::sync::{CancellationToken, DropGuard};

const HOUR: Duration = Duration::from_secs(3600);
const PAUSES: [Duration; 3] =
    [Duration::from_millis(1), HOUR, HOUR];

#[derive(Debug)]
struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped")
    }
}

impl Error for Stopped {}

// 1. The sleep, or the end of the token: the other is dropped.
async fn pause(
    time: Duration,
    stop: &CancellationToken,
) -> Result<(), Stopped> {
    stop.run_until_cancelled(sleep(time)).await.ok_or(Stopped)
}

struct Uploader {
    stop: DropGuard,
    task: JoinHandle<u32>,
}

impl Uploader {
    fn start(upload: impl FnMut(u32) + Send + 'static) -> Uploader {
        let stop = CancellationToken::new();
        let task = tokio::spawn(looped(upload, stop.clone()));
        Uploader { stop: stop.drop_guard(), task }
    }

    async fn close(self) -> u32 {
        drop(self.stop);
        self.task.await.unwrap()
    }
}

// 2. The first pause is a short one. A pause that was cut short is
// the end of the loop.
async fn looped(
    mut upload: impl FnMut(u32),
    stop: CancellationToken,
) -> u32 {
    for (round, time) in (1..).zip(PAUSES) {
        upload(round);
        if pause(time, &stop).await.is_err() {
            return round;
        }
    }
    3
}

async fn run() {
    // 3. Nobody stops this one. It lasts so long at the least.
    let running = CancellationToken::new();
    let start = Instant::now();
    let short = Duration::from_millis(2);
    let whole = pause(short, &running).await.is_ok();
    let enough = start.elapsed() >= short;
    println!("whole: {whole} long enough: {enough}");

    // 4. After the short pause it goes on. The next would last an
    // hour.
    let (tx, mut uploaded) = mpsc::channel(3);
    let uploader =
        Uploader::start(move |round| tx.try_send(round).unwrap());
    let first = uploaded.recv().await.unwrap();
    let second = uploaded.recv().await.unwrap();
    println!("uploaded {first} {second}");
    println!("rounds: {}", uploader.close().await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

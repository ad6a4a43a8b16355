//! # Poll until something is so
//!
//! Looks again and again until something is so, with a limit,
//! and in a way that can be stopped.
//!
//! To poll is for what gives no notice: a file, another process,
//! a server that starts. What this program changes itself can
//! say so, through a channel or a condition variable, and who
//! waits is awake at that moment, and not up to a pause later.
//!
//! The look comes before the clock: a thread that was not run
//! for longer than the limit looks once more, and may find that
//! it is so. The other order fails on a busy machine for no
//! reason, above all in tests.
//!
//! `thread::sleep` cannot be ended. Who may be stopped waits for
//! that instead, with the pause as the limit.
//!
//! What the compiler does not check: that there is a limit; with
//! none, what never is so is looked for until the program is
//! killed.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, RecvTimeoutError};

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

// 1. The plain loop: look first, then ask for the time, then pause.
fn poll(
    limit: Duration,
    pause: Duration,
    mut ready: impl FnMut() -> bool,
) -> Result<(), Failure> {
    let deadline = Instant::now() + limit;
    while !ready() {
        if Instant::now() > deadline {
            return Err(Failure::TooLate);
        }
        thread::sleep(pause);
    }
    Ok(())
}

// 2. The same for who may be stopped: the pause is a wait for the
// end, with a limit.
fn poll_until(
    stop: &Receiver<Infallible>,
    pause: Duration,
    mut ready: impl FnMut() -> bool,
) -> Result<(), Failure> {
    while !ready() {
        if stop.recv_timeout(pause)
            != Err(RecvTimeoutError::Timeout)
        {
            return Err(Failure::Stopped);
        }
    }
    Ok(())
}

pub fn main() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. What is so already needs no pause, and what is so at the
    // third look needs two.
    for (n, pause) in [(1, hour), (3, short)] {
        let start = Instant::now();
        let mut looks = 0;
        let end = poll(hour, pause, || {
            looks += 1;
            looks >= n
        });
        let waited = start.elapsed();
        println!("looks: {looks} failed: {}", end.is_err());
        println!("too soon: {}", waited < (looks - 1) * pause);
    }

    // 4. What never is so ends with the limit.
    let end = poll(Duration::ZERO, short, || false);
    println!("too late: {}", end == Err(Failure::TooLate));

    // 5. Somebody stops it while it pauses for an hour.
    let (stop_tx, stop) = channel::bounded(0);
    let (looked_tx, looked) = channel::bounded(1);
    let stopper = thread::spawn(move || {
        let _stop_tx = stop_tx;
        looked.recv().unwrap();
    });
    let end = poll_until(&stop, hour, || {
        looked_tx.send(()).unwrap();
        false
    });
    println!("stopped: {}", end == Err(Failure::Stopped));
    stopper.join().unwrap();
}

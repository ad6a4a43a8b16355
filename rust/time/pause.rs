//! # A pause that ends early
//!
//! A loop does something, pauses, and does it again, and in the
//! pause it hears that it should stop.
//!
//! `thread::sleep` cannot be woken. The pause is a receive with
//! a time limit instead, from a channel on which nothing is
//! sent: that the time is up is the error `Timeout`, that the
//! sender was dropped is `Disconnected`. There is no timer, so
//! none has to be stopped. For several loops take crossbeam's
//! channel: its receivers can be cloned.
//!
//! The pause returns a `Result`. A caller that does not look at
//! it gets a warning, and one that writes `?` leaves the loop.
//! Go's `bool` can be forgotten: the loop then runs on, without
//! any pause.
//!
//! `thread::park_timeout` can be woken too, by `unpark`. It may
//! return for no reason, and its caller has to look at a flag
//! and at the clock; this receive does both.
//!
//! What the compiler does not check: that the loop hears the
//! stop in its work as well. What hangs in `upload` holds
//! `close`.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::panic;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

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

// 1. No value can come. What is left is the end of the time, or of
// the sender.
fn pause(
    time: Duration,
    stop: &Receiver<Infallible>,
) -> Result<(), Stopped> {
    match stop.recv_timeout(time) {
        Err(RecvTimeoutError::Timeout) => Ok(()),
        Err(RecvTimeoutError::Disconnected) => Err(Stopped),
    }
}

struct Uploader {
    stop: Sender<Infallible>,
    thread: JoinHandle<u32>,
}

impl Uploader {
    fn start(upload: impl FnMut(u32) + Send + 'static) -> Uploader {
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || run(upload, &stopped));
        Uploader { stop, thread }
    }

    fn close(self) -> u32 {
        drop(self.stop);
        let end = self.thread.join();
        end.unwrap_or_else(|payload| panic::resume_unwind(payload))
    }
}

// 2. The first pause is a short one. A pause that was cut short is
// the end of the loop.
fn run(
    mut upload: impl FnMut(u32),
    stop: &Receiver<Infallible>,
) -> u32 {
    for (round, time) in (1..).zip(PAUSES) {
        upload(round);
        if pause(time, stop).is_err() {
            return round;
        }
    }
    3
}

pub fn main() {
    // 3. Nobody stops this one. It lasts so long at the least.
    let (_stop, running) = mpsc::channel();
    let start = Instant::now();
    let short = Duration::from_millis(2);
    let whole = pause(short, &running).is_ok();
    let enough = start.elapsed() >= short;
    println!("whole: {whole} long enough: {enough}");

    // 4. After the short pause it goes on. The next would last an
    // hour.
    let (tx, uploaded) = mpsc::sync_channel(3);
    let uploader =
        Uploader::start(move |round| tx.send(round).unwrap());
    let (first, second) = (uploaded.recv(), uploaded.recv());
    println!("uploaded {} {}", first.unwrap(), second.unwrap());
    println!("rounds: {}", uploader.close());
}

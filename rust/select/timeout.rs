//! # Timeout
//!
//! Waits for an answer, but not for ever.
//!
//! For one channel `recv_timeout` does it, in the standard library
//! and in crossbeam. Its error says whether the time was up or the
//! other side has gone. Go needs a `select` with a timer's channel.
//! With several channels Rust does too: crossbeam's `after` makes
//! such a channel, and `default(duration)` is a branch of
//! `select!`.
//!
//! A timeout for each message starts anew every time. A deadline
//! for a whole conversation is one `after` outside of the loop, or
//! one `Instant` and crossbeam's `recv_deadline`.
//!
//! The timeouts are chosen so that no outcome depends on the speed
//! of the machine: where one must not pass it is an hour, and where
//! one must pass nothing else can happen.
//!
//! An answer that comes too late meets no receiver. Its `send` is
//! then an `Err` that holds the answer, and the thread can end. In
//! Go the channel needs room for it, or the goroutine is leaked.
//!
//! What the compiler does not check: that the receiver goes. If it
//! is kept after the timeout, the late sender waits for ever.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

// 1. One channel needs no `select!`. The error tells a slow one
// from one that has gone.
fn ask(answer: &Receiver<u32>, patience: Duration) -> String {
    match answer.recv_timeout(patience) {
        Ok(n) => format!("answer {n}"),
        Err(RecvTimeoutError::Timeout) => "too late".into(),
        Err(RecvTimeoutError::Disconnected) => {
            "nobody there".into()
        }
    }
}

pub fn main() {
    let hour = Duration::from_secs(3600);

    thread::scope(|s| {
        // 2. This one has answered, and we would wait for an hour.
        let (tx, prompt) = mpsc::sync_channel(1);
        tx.send(42).unwrap();
        println!("{}", ask(&prompt, hour));

        // 3. This one has gone, which is known at once.
        let (tx, gone) = mpsc::sync_channel(0);
        drop(tx);
        println!("{}", ask(&gone, hour));

        // 4. This one answers when we have given up.
        let (tx, slow) = mpsc::sync_channel(0);
        let (begin, begun) = mpsc::sync_channel::<()>(0);
        let late = s.spawn(move || {
            let _ = begun.recv();
            tx.send(7)
        });
        let (patience, start) =
            (Duration::from_millis(2), Instant::now());
        println!("{}", ask(&slow, patience));
        println!("waited: {}", start.elapsed() >= patience);

        // 5. It gets its answer back and ends. Nobody has taken it.
        drop(slow);
        drop(begin);
        let unsent = late.join().unwrap().unwrap_err();
        println!("not taken: {}", unsent.0);
    });
}

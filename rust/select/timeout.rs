//! # Timeout
//!
//! Waits for an answer, but not for ever.
//!
//! For one channel `recv_timeout` does it, and its error says
//! whether the time was up or the channel closed. Go needs a
//! `select` with a timer's channel. With several channels Rust does
//! too: `after` makes such a channel, and `default(duration)` is a
//! branch of `select!`.
//!
//! A timeout for each message starts anew every time. A deadline
//! for the whole conversation is one `after` outside of the loop.
//!
//! The timeouts are chosen so that no outcome depends on the speed
//! of the machine: where one must not pass it is an hour, and where
//! one must pass nothing else can ever happen.
//!
//! What the compiler does not check: what the other side does with
//! an answer that nobody waits for any more. A send to a dropped
//! receiver is an `Err`, so its thread can end; a goroutine in that
//! place waits for ever.

use std::thread;
use std::time::Duration;

use crossbeam::channel::{self, Receiver, select};

// 1. One channel needs no `select!`.
fn ask(answer: &Receiver<u32>, patience: Duration) -> (u32, bool) {
    match answer.recv_timeout(patience) {
        Ok(n) => (n, true),
        Err(_) => (0, false),
    }
}

fn show((n, in_time): (u32, bool)) {
    println!("{n} {in_time}");
}

pub fn main() {
    // 2. This one answers at once, and we would wait for an hour.
    let (tx, prompt) = channel::bounded(0);
    thread::spawn(move || tx.send(42));
    show(ask(&prompt, Duration::from_secs(3600)));

    // 3. This one never answers, so the timeout must come. It has
    // to be kept: a dropped sender would close the channel at once.
    let (_kept, silent) = channel::bounded(0);
    show(ask(&silent, Duration::from_millis(2)));

    // 4. One deadline for a whole conversation: the same channel is
    // used for every receive. The talker never stops, so it has to
    // end this.
    let (tx, words) = channel::bounded(0);
    let talker =
        thread::spawn(move || (0..).all(|n| tx.send(n).is_ok()));
    let deadline = channel::after(Duration::from_millis(2));
    loop {
        select! {
            recv(words) -> _ => {}
            recv(deadline) -> _ => break,
        }
    }
    println!("over");

    // 5. The talker notices: with no receiver left, `send` is an
    // `Err`.
    drop(words);
    talker.join().unwrap();
}

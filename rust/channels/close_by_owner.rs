//! # Closing a channel with several senders
//!
//! Several threads send to one channel, which ends when the last of
//! them is done.
//!
//! In Go somebody has to close, exactly once, and not before the
//! last send: closing twice and sending to a closed channel both
//! panic. The custom is that the owner of the channel waits for the
//! senders and closes.
//!
//! In Rust every sender owns a handle, and the count of the handles
//! is what the owner's `WaitGroup` would be. The channel closes
//! when the last one is dropped: not while somebody can still send,
//! and not twice.
//!
//! A handle is also dropped when its thread panics. The channel
//! then ends with fewer readings, as if all were well, where Go
//! ends the program. So the threads belong to a scope: it panics
//! when one of them has, and `main` prints after it. With detached
//! threads, from `thread::spawn`, nobody would notice.
//!
//! What the compiler does not check: that the end is not too late.
//! The first handle, the one that was cloned, counts as well. It
//! moves into the last thread or is dropped; kept in a value that
//! lives on, it keeps the channel open.

use std::sync::mpsc::{self, Receiver};
use std::thread::{self, Scope};

// 1. The function keeps no sender when it returns.
fn readings<'scope>(
    s: &'scope Scope<'scope, '_>,
    sensors: u32,
) -> Receiver<u32> {
    let (tx, out) = mpsc::sync_channel(0);

    // 2. Each thread owns its sender, and drops it when it is done.
    for id in 0..sensors {
        let tx = tx.clone();
        s.spawn(move || {
            for n in 0..3 {
                tx.send(10 * id + n).unwrap();
            }
        });
    }

    // 3. `tx`, the first of the handles, is dropped here.
    out
}

pub fn main() {
    // 4. For the receiver there is one channel with one end.
    let readings: Vec<u32> =
        thread::scope(|s| readings(s, 4).iter().collect());
    let sum: u32 = readings.iter().sum();
    println!("{} readings, sum {sum}", readings.len());
}

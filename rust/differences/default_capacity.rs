//! # The channel with the shortest name has no bound
//!
//! `make(chan T)` is a rendezvous: a send waits until somebody
//! receives. The name in Rust that looks most like it,
//! `mpsc::channel()`, has no bound at all: a send never waits, and
//! what nobody has received yet is kept in memory. Both say so in
//! their documentation. A translation by name compiles, passes its
//! tests, and has lost the backpressure: the sender is no longer
//! held back by a receiver that is slower.
//!
//! The Go channel of size `n` is `sync_channel(n)`, or crossbeam's
//! `bounded(n)`, where `n` may be 0. 0 is not 1: with room for one
//! a send returns although nobody has received. What Go code does
//! after a send on an unbuffered channel relies on the receiver's
//! being there: see `channels/unbuffered`, and for what a bound is
//! good for `channels/backpressure`.
//!
//! What the compiler does not check: the capacity. The two types
//! tell a channel without a bound from one with a bound, not how
//! large that is. A bound of a million holds nobody back who sends
//! a thousand.

use std::sync::mpsc::{self, SyncSender};

// A send that finds no room is given up.
fn taken(queue: SyncSender<i32>) -> usize {
    (0..1000).filter(|&n| queue.try_send(n).is_ok()).count()
}

pub fn main() {
    // 1. The shortest way to make a channel gives one without a
    // bound: its sender has no `try_send`, as there is always room.
    let (queue, _receiver) = mpsc::channel();
    let sent = (0..1000).filter(|&n| queue.send(n).is_ok());
    println!("shortest name: {}", sent.count());

    // 2. With a number it has so much room; 0 is Go's default.
    let (queue, _receiver) = mpsc::sync_channel(3);
    println!("room for 3: {}", taken(queue));
    let (queue, _receiver) = mpsc::sync_channel(0);
    println!("room for 0: {}", taken(queue));
}

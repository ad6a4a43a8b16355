//! # Receive from several channels
//!
//! One loop receives from two channels until both are closed.
//!
//! `select!` waits until one of its operations can go on, and
//! carries out one of those that can, chosen at random. It does not
//! check that every case is handled: what it gives is exactly one
//! branch a time.
//!
//! A closed channel is always ready: its `recv` returns `Err` at
//! once. A loop that leaves such a channel in spins, in both
//! languages, until the others end, and with a ticker among them
//! that is never. Go takes it out by setting the variable to nil.
//! The counterpart is `channel::never()`, a receiver that is never
//! ready.
//!
//! What the compiler does not check: that the closed channel is
//! taken out. The count of rounds in the output shows that it was.

use std::thread;

use crossbeam::channel::{self, Receiver, select};

fn count(up_to: u32) -> Receiver<u32> {
    let (tx, numbers) = channel::bounded(0);
    thread::spawn(move || {
        for n in 1..=up_to {
            tx.send(n).unwrap();
        }
    });
    numbers
}

pub fn main() {
    let (mut small, mut large) = (count(3), count(10));
    let (mut received, mut sum, mut rounds) = (0, 0, 0);
    let mut open = 2;

    // 1. While at least one of them is open. A receiver cannot be
    // compared with `never()`, so we count.
    while open > 0 {
        rounds += 1;

        // 2. Wait for whichever is ready. When both are, the choice
        // is random, so neither is starved.
        let message = select! {
            recv(small) -> n => n.inspect_err(|_| {
                // 3. A closed channel is always ready. Left in, it
                // would turn the loop into a busy one.
                small = channel::never();
            }),
            recv(large) -> n => n.inspect_err(|_| {
                large = channel::never();
            }),
        };
        match message {
            Ok(n) => {
                received += 1;
                sum += n;
            }
            Err(_) => open -= 1,
        }
    }

    // 4. A round for every value, and one for each end.
    println!("{received} received, sum {sum}");
    println!("{rounds} rounds");
}

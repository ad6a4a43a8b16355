//! # Receive until the channel is closed
//!
//! A `for` loop over the receiver ends when the channel is empty
//! and nobody can send any more.
//!
//! Rust has no `close`. A channel is closed when its last sender
//! has been dropped, so a closed channel is one to which nobody
//! could send. "Send on closed channel" and "close of closed
//! channel", two panics of Go, cannot be written. The error that
//! does exist is the other one: `send` returns `Err` when the last
//! receiver has gone.
//!
//! A receive from a closed channel is an `Err`, not a zero value,
//! so it cannot be taken for data.
//!
//! What the compiler does not check: that the last sender is
//! dropped. A clone that lives on somewhere keeps the channel open,
//! and the loop waits for ever.

use std::thread;

use crossbeam::channel;

pub fn main() {
    let (tx, squares) = channel::bounded(2);

    thread::scope(|s| {
        // 1. The sender moves in, and its drop is the close.
        s.spawn(move || {
            for n in 0..5 {
                tx.send(n * n).unwrap();
            }
        });

        // 2. The loop ends when the channel is closed and empty.
        let sum: i32 = squares.iter().sum();
        println!("sum {sum}");
    });

    // 3. There is no value to be had, so there is none to print: we
    // put in what Go's receive gives.
    let n = squares.recv();
    println!("then {} {}", n.unwrap_or_default(), n.is_ok());
}

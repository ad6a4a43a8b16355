//! # Receive until the channel is closed
//!
//! A `for` loop over the receiver ends when the channel is empty
//! and nobody can send any more.
//!
//! Rust has no `close`. A channel is closed when its last sender
//! has been dropped, and after that there is no sender left to call
//! `send` on. "Send on closed channel" and "close of closed
//! channel" are panics in Go and errors of the compiler here. What
//! can fail is the other direction: `send` returns `Err` when the
//! last receiver has gone.
//!
//! A receive from a closed channel is an `Err`, not a zero value:
//! whoever wants a zero has to put it in.
//!
//! A sender is also dropped when its thread panics, and the
//! receiver sees the same end. The scope is what tells the two
//! apart: it panics in its turn once all its threads have ended. So
//! the result is used after it. A thread from `thread::spawn` that
//! nobody joins gives no such word.
//!
//! What the compiler does not check: that the last sender is
//! dropped. A clone that lives on somewhere keeps the channel open,
//! and the loop waits for ever.

use std::sync::mpsc;
use std::thread;

pub fn main() {
    let (sum, after) = thread::scope(|s| {
        let (tx, squares) = mpsc::sync_channel(2);

        // 1. The sender moves in, and its drop is the close.
        s.spawn(move || {
            for n in 0..5 {
                tx.send(n * n).unwrap();
            }
        });

        // 2. The loop ends when the channel is closed and empty.
        let mut sum = 0;
        for n in &squares {
            sum += n;
        }

        // 3. After that there is no value to be had.
        (sum, squares.recv())
    });
    println!("sum {sum}");

    // Go's receive gives a zero all the same; we have to put it in.
    println!("then {} {}", after.unwrap_or(0), after.is_ok());
}

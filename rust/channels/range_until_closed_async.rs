//! # Receive until the channel is closed, with tasks
//!
//! `while let Some(n) = rx.recv().await` ends when the channel is
//! empty and nobody can send any more.
//!
//! An await may stand in a `while let`, and not in an iterator: so
//! this loop is what `for` is between threads. As there, the drop
//! of the last sender is the close.
//!
//! tokio's receiver has a `close` of its own, for the other
//! direction: it refuses what would be sent from then on, and what
//! lies in the channel can still be received. A `send` is then an
//! `Err`, as it is after the receiver was dropped.
//!
//! A sender is also dropped when its task panics, and the receiver
//! sees the same end. The task's handle tells the two apart: so
//! the result is used after it was looked at.
//!
//! What the compiler does not check: that the last sender is
//! dropped. A clone that lives on somewhere keeps the channel open,
//! and the loop waits for ever. And that somebody looks at the
//! handle.

use tokio::sync::mpsc;

async fn run() {
    let (tx, mut squares) = mpsc::channel(2);

    // 1. The sender moves in, and its drop is the close.
    let sender = tokio::spawn(async move {
        for n in 0..5 {
            tx.send(n * n).await.unwrap();
        }
    });

    // 2. The loop ends when the channel is closed and empty.
    let mut sum = 0;
    while let Some(n) = squares.recv().await {
        sum += n;
    }

    // 3. After that there is no value to be had.
    let after = squares.recv().await;
    sender.await.unwrap();
    println!("sum {sum}");

    // Go's receive gives a zero all the same; we have to put it in.
    println!("then {} {}", after.unwrap_or(0), after.is_some());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

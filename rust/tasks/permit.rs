//! # A wake-up that is not lost
//!
//! Somebody has left work, and wakes the one who does it. In Go
//! that is a channel of capacity 1 and a send that gives up when
//! it is full. tokio has `Notify`: `notify_one` wakes one who
//! waits, or leaves a permit for the next one who would wait.
//! There is at most one permit, so that two wake-ups before a
//! look are one.
//!
//! `Cond.Signal` and `Condvar::notify_one` leave nothing: who
//! calls `Wait` later waits for the next one. That is why a
//! condition variable needs a lock and a loop around it.
//! `notify_waiters`, which wakes all who wait, leaves no permit
//! either. To tell many of an end, take a `CancellationToken`,
//! which stays cancelled.
//!
//! A worker that is woken looks at the queue, and again until it
//! is empty: the permit says that something has changed, not how
//! much.
//!
//! What the compiler does not check: that the one who leaves work
//! also wakes somebody.

use std::sync::Arc;

use tokio::select;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

async fn run() {
    // 1. `Notify` keeps one wake-up.
    let wake = Arc::new(Notify::new());

    // 2. Two wake-ups come before the worker waits: they are kept
    // as one.
    wake.notify_one();
    wake.notify_one();
    let (awake_tx, mut awake) = mpsc::channel(1);
    let leave = CancellationToken::new();
    let (ours, stop) = (wake.clone(), leave.clone());
    let worker = tokio::spawn(async move {
        loop {
            select! {
                biased;
                () = ours.notified() => {
                    awake_tx.send("awake").await.unwrap();
                }
                () = stop.cancelled() => break,
            }
        }
    });
    println!("{}", awake.recv().await.unwrap());

    // 3. One more, while it waits or is about to.
    wake.notify_one();
    println!("{}", awake.recv().await.unwrap());

    // 4. There was none beside these.
    leave.cancel();
    worker.await.unwrap();
    println!("one more: {}", awake.recv().await.is_some());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Pipeline, with tasks
//!
//! A producer, a transformer and a consumer work at the same time,
//! connected by channels.
//!
//! A stage spawns its task into the caller's `JoinSet` and returns
//! a receiver. Each task owns its sender and drops it at its end,
//! so the end of the input travels down by itself. A receiver that
//! is dropped travels up: the next `send_async` is an `Err`, and
//! the stages above end. In Go a sender whose receiver has left
//! waits for ever, unless every stage also watches a context.
//!
//! flume's `bounded(0)` bounds how far a stage runs ahead: one
//! value in hand. `mpsc` of tokio has at least one place, and each
//! place adds one.
//!
//! A hand-over from task to task costs little, and more than
//! doubling a number. Where each value is a small thing, send many
//! of them at once, or let one task run all stages as a `Stream`.
//!
//! A stage that panics looks like one that has ended, to those
//! below it and above. `join_all` is a panic in its turn.
//!
//! What the compiler does not check: that a stage deals with that
//! `Err`; with `unwrap` it panics instead of ending. And that the
//! consumer lets go of its receiver: one that is kept holds all
//! stages, as in Go.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::mpsc;
use tokio::task::JoinSet;

// 1. A stage returns the receiver of what it sends. It also stops
// when nobody takes the values any more.
fn numbers(
    stages: &mut JoinSet<()>,
    count: u32,
    made: impl Fn() + Send + 'static,
) -> flume::Receiver<u32> {
    let (tx, out) = flume::bounded(0);
    stages.spawn(async move {
        for n in 0..count {
            made();
            if tx.send_async(n).await.is_err() {
                return;
            }
        }
    });
    out
}

// 2. The next one reads until its input has ended.
fn doubled(
    stages: &mut JoinSet<()>,
    input: flume::Receiver<u32>,
) -> flume::Receiver<u32> {
    let (tx, out) = flume::bounded(0);
    stages.spawn(async move {
        while let Ok(n) = input.recv_async().await {
            if tx.send_async(n * 2).await.is_err() {
                return;
            }
        }
    });
    out
}

async fn run() {
    let mut stages = JoinSet::new();

    // 3. The last stage runs here. With one task a stage, the order
    // is that of the input.
    let few = numbers(&mut stages, 3, || ());
    let evens = doubled(&mut stages, few);
    while let Ok(n) = evens.recv_async().await {
        println!("{n}");
    }

    // 4. Nobody asked for the last two, and they are made: each
    // stage has a value in hand while the next one is busy.
    let made = Arc::new(AtomicU32::new(0));
    let (full_tx, mut full) = mpsc::channel(1);
    let count = Arc::clone(&made);
    let many = numbers(&mut stages, 1000, move || {
        if count.fetch_add(1, Ordering::Relaxed) == 4 {
            full_tx.try_send(()).unwrap();
        }
    });
    let evens = doubled(&mut stages, many);
    for _ in 0..3 {
        println!("taken: {}", evens.recv_async().await.unwrap());
    }
    full.recv().await.unwrap();

    // 5. The consumer leaves: the receiver that it drops is all
    // that the stages need to know.
    drop(evens);
    stages.join_all().await;
    println!("made: {}", made.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

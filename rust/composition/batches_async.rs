//! # Batches, with tasks
//!
//! A stage collects values and hands them on in batches: when one
//! is full, when somebody asks for it, and at the end.
//!
//! Often no stage is needed: `recv_many` of tokio's `mpsc` takes as
//! many values as lie in the channel, up to a limit, with one
//! await. That is a batch of whatever there is. A stage is for
//! batches of a certain size, or of a certain age.
//!
//! `mem::take` moves the batch out and leaves an empty `Vec`, so
//! the next values cannot get into a batch that was sent.
//!
//! Values and requests come in one channel, as an enum: what was
//! sent before a request is in the batch that it asks for. The loop
//! needs no `select!` then, so nothing in it is dropped in the
//! middle. With a deadline it does, and there the receive must be
//! cancel-safe: see `time/flush_every`.
//!
//! The end of the senders is the end of the input. The end of the
//! receiver travels up: a send is an `Err`, the stage ends, and
//! then the producer's send fails.
//!
//! What the compiler does not check: that what is left is sent at
//! the end. The last values are lost, and nobody is told. Nor does
//! it check why the input has ended: if the producer panics, the
//! stage sends what is left as if it was all, and `join_all` is
//! what tells.

use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::mpsc;
use tokio::task::JoinSet;

enum Input<T> {
    Value(T),
    Flush,
}

// 1. The stage is the only one that has the batch, until it is
// sent. Then it is the receiver's, and an empty one is in its
// place.
fn batches<T: Send + 'static>(
    stages: &mut JoinSet<()>,
    inputs: flume::Receiver<Input<T>>,
    most: usize,
) -> flume::Receiver<Vec<T>> {
    let (tx, out) = flume::bounded(0);
    stages.spawn(async move {
        let mut batch = Vec::new();
        while let Ok(input) = inputs.recv_async().await {
            let ready = match input {
                // 2. A full batch is sent before anything else is
                // taken, so there is at most one.
                Input::Value(value) => {
                    batch.push(value);
                    batch.len() == most
                }
                // 3. Who asks does not wait for a full one. There
                // is no batch of nothing.
                Input::Flush => !batch.is_empty(),
            };
            if ready {
                let full = mem::take(&mut batch);
                if tx.send_async(full).await.is_err() {
                    return;
                }
            }
        }
        if !batch.is_empty() {
            let _ = tx.send_async(batch).await;
        }
    });
    out
}

async fn run() {
    let mut stages = JoinSet::new();

    // 4. Two batches are full, one is asked for, and the last one
    // is what is left. They are kept, and looked at later.
    let (tx, inputs) = flume::bounded(0);
    stages.spawn(async move {
        for word in "a b c d e f g h i".split(' ') {
            tx.send_async(Input::Value(word)).await.unwrap();
            if word == "g" {
                tx.send_async(Input::Flush).await.unwrap();
                tx.send_async(Input::Flush).await.unwrap();
            }
        }
    });
    let out = batches(&mut stages, inputs, 3);
    let mut few = Vec::new();
    while let Ok(batch) = out.recv_async().await {
        few.push(batch);
    }
    for batch in few {
        println!("batch: {}", batch.join(" "));
    }

    // 5. One batch is taken. The next one is full and waits, and
    // nothing is taken in: the producer has one value in hand.
    let (tx, inputs) = flume::bounded(0);
    let (full_tx, mut full) = mpsc::channel(1);
    let made = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&made);
    stages.spawn(async move {
        for n in 1.. {
            if count.fetch_add(1, Ordering::Relaxed) == 6 {
                full_tx.try_send(()).unwrap();
            }
            if tx.send_async(Input::Value(n)).await.is_err() {
                return;
            }
        }
    });
    let many = batches(&mut stages, inputs, 3);
    println!("taken: {}", many.recv_async().await.unwrap().len());
    full.recv().await.unwrap();

    // 6. The consumer leaves, and the stages end.
    drop(many);
    stages.join_all().await;
    println!("made: {}", made.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

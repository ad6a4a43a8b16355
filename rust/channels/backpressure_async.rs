//! # Backpressure, with tasks
//!
//! A producer that is faster than its consumer is held back by the
//! channel between them: when the channel is full, `send` waits,
//! and its task with it. The thread below runs other tasks
//! meanwhile.
//!
//! `mpsc::channel` has a bound. `unbounded_channel` has none, and
//! one sees it: its `send` is no future and there is no `try_send`,
//! for there is nothing to wait for. What the consumer cannot keep
//! up with is then kept in memory.
//!
//! The same trap has a second form with tasks. One that is spawned
//! for each value that comes, to send it on, waits in the place of
//! the producer: the channel is bounded, and the tasks that wait
//! before it are not.
//!
//! The output says what the bound guarantees: the producer is never
//! further ahead than the capacity, and each receive lets it make
//! one step.
//!
//! What the compiler does not check: that somebody takes. When the
//! producer waits for room and the consumer for a word from the
//! producer, both wait for ever.

use tokio::sync::mpsc;

async fn run() {
    // 1. The capacity is how far the producer may run ahead.
    let (tx, mut queue) = mpsc::channel(3);
    let (held_tx, mut held) = mpsc::channel(1);

    // 2. The producer says where it is held back, and then waits
    // for room. Without a bound it would never be.
    let producer = tokio::spawn(async move {
        for n in 0..5 {
            if tx.try_send(n).is_err() {
                held_tx.send(n).await.unwrap();
                tx.send(n).await.unwrap();
            }
        }
    });

    // 3. Nobody receives yet: three values fit, and no fourth.
    // Each receive makes room for one send.
    while let Some(n) = held.recv().await {
        println!("held at {n} with {} waiting", queue.len());
        println!("took {}", queue.recv().await.unwrap());
    }

    // 4. The rest was sent, and waits.
    let mut rest = 0;
    while queue.recv().await.is_some() {
        rest += 1;
    }
    producer.await.unwrap();
    println!("then {rest} more");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

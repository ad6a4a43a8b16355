//! # Ownership hand-over, with tasks
//!
//! Sends a buffer to another task, and with it the right to use
//! it.
//!
//! `send` takes the value, as between threads. The buffer is moved
//! into the channel, and then to the receiver; its bytes stay where
//! they are, and the sender has no name for them any more.
//!
//! One thing is new. `send` is a future, and it owns the value
//! until there is room. A future that is dropped before it has
//! ended, by a timeout or because another branch of a `select!` was
//! ready, takes the value with it. Where that may happen, wait for
//! the room with `reserve().await`, and send through the permit
//! that it gives, which does not wait.
//!
//! What crosses from one task to another must be `Send`, and so
//! must all that a task holds while it awaits.
//!
//! What the compiler does not check: that the buffers come back. If
//! the receiver keeps them, or drops a `send` before it has ended,
//! the sender waits for an empty one.

use std::collections::HashSet;

use tokio::sync::mpsc;

async fn run() {
    let (full_tx, mut full) = mpsc::channel::<Vec<u8>>(1);
    let (empty_tx, mut empty) = mpsc::channel(2);

    // 1. Two buffers go round between the two tasks.
    for _ in 0..2 {
        empty_tx.send(Vec::with_capacity(16)).await.unwrap();
    }

    // 2. Whoever has received a buffer owns it, until it is sent
    // on.
    let sender = tokio::spawn(async move {
        for word in ["one", "two", "three"] {
            let mut buffer = empty.recv().await.unwrap();
            buffer.extend_from_slice(word.as_bytes());
            full_tx.send(buffer).await.unwrap();
        }
    });

    // 3. The receiver may change what it has received, and gives
    // it back when it is done. At the end nobody takes it.
    let mut places = HashSet::new();
    while let Some(mut buffer) = full.recv().await {
        buffer.push(b'!');
        println!("{}", String::from_utf8_lossy(&buffer));
        places.insert(buffer.as_ptr().addr());
        buffer.clear();
        let _ = empty_tx.send(buffer).await;
    }
    sender.await.unwrap();

    // 4. Three words came in two vectors: the bytes stay where
    // they are.
    println!("buffers: {}", places.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

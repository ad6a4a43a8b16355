//! # Every value, for all who listen
//!
//! Events, log lines, messages of a chat: each listener is to get
//! each of them, and none may hold up the sender.
//!
//! tokio's `broadcast` has one ring for all. `send` does not wait:
//! it takes the place of the oldest value. A receiver that has
//! missed some gets `Lagged` with their number, once, and then the
//! oldest that is still there. Go has no such channel. A ring
//! under a lock, in which each listener knows how far it has come,
//! does the same.
//!
//! A receiver gets what is sent after it was made: `subscribe`
//! before the first `send`. When the last sender is dropped, each
//! receiver gets what is left, and then `Closed`. With nobody
//! listening `send` is an error, which is seldom one. The room is
//! rounded up to a power of two.
//!
//! For the newest value alone take `watch`: `tasks/latest_value`.
//! Where the sender is to wait for the slowest, take an `mpsc` for
//! each.
//!
//! What the compiler does not check: that `Lagged` is not the end.
//! `while let Ok(value) = values.recv().await` compiles, and
//! leaves the loop at the first value that is missed.

use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{self, Receiver};

// 1. A send waits for nobody. It takes the place of the oldest.
const ROOM: usize = 4;

// 2. A listener gets each value. Of those that are gone it counts
// how many there were, and goes on with the oldest.
async fn all(mut values: Receiver<i32>) -> (Vec<i32>, u64) {
    let (mut got, mut missed) = (Vec::new(), 0);
    loop {
        match values.recv().await {
            Ok(value) => got.push(value),
            Err(RecvError::Lagged(n)) => missed += n,
            Err(RecvError::Closed) => return (got, missed),
        }
    }
}

async fn run() {
    let (value_tx, mut quick) = broadcast::channel(ROOM);
    let slow = value_tx.subscribe();

    // 3. The quick one has each before the next is sent.
    for value in 0..6 {
        value_tx.send(value).unwrap();
        println!("quick has {}", quick.recv().await.unwrap());
    }
    drop(value_tx);

    // 4. The slow one begins when all are sent.
    let (got, missed) = tokio::spawn(all(slow)).await.unwrap();
    let sum: i32 = got.iter().sum();
    println!("slow has {} of the sum {sum}", got.len());
    println!("and missed {missed}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Buffered channel, with tasks
//!
//! A queue of fixed size: a send waits while it is full, a receive
//! while it is empty.
//!
//! `mpsc::channel(3)` of tokio has one receiver, which is not
//! cloned; where several tasks receive, take flume's `bounded`,
//! and see `channels/worker_pool`.
//! Mind a name: `capacity` is the room that is left, Go's
//! `cap(c) - len(c)`. `max_capacity` is Go's `cap`.
//!
//! A task that receives one value at a time is often woken for
//! each. `recv_many` takes all that wait, up to a limit, with one
//! await. It returns how many, and 0 when the channel is closed
//! and empty.
//!
//! The order of one sender is kept. Of two that send at the same
//! time, either may be first.
//!
//! What the compiler does not check: the capacity. A buffer that is
//! large enough in every test can still fill up, and then senders
//! wait. And the handle: of a sender that panics only its handle
//! tells. The receiver sees the end of the channel.

use tokio::sync::mpsc;

async fn run() {
    // 1. Up to three values wait here.
    let (tx, mut queue) = mpsc::channel(3);
    println!("room for {}", tx.max_capacity());

    // 2. The first three sends do not wait for anyone.
    for n in 0..3 {
        tx.send(n).await.unwrap();
    }
    println!("waiting {}", queue.len());

    // 3. More than fit: the sender waits whenever the queue is
    // full. It moves into the task and is dropped at its end.
    let sender = tokio::spawn(async move {
        for n in 3..10 {
            tx.send(n).await.unwrap();
        }
    });

    // 4. Values come out in the order in which they went in.
    let mut received: Vec<u32> = Vec::new();
    while queue.recv_many(&mut received, 16).await > 0 {}
    sender.await.unwrap();
    for n in received {
        print!("{n} ");
    }
    println!("end");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

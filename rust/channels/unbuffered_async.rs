//! # Unbuffered channel, with tasks
//!
//! A channel without a buffer is a rendezvous: the sender waits
//! until the receiver has taken the value.
//!
//! tokio's `mpsc` has no capacity 0: `channel(0)` panics. And
//! `channel(1)` is no rendezvous: its send ends when the value
//! lies in the channel, and the receiver may not have come yet.
//! A handshake that rests on the one can hang or run ahead with
//! the other. flume's `bounded(0)` is Go's `make(chan T)`, but
//! for one thing: a task that waits in `recv_async` counts as
//! there, so the send ends when it has been woken. If that wait
//! is then dropped, the value lies in the channel. With `mpsc`,
//! send a `oneshot::Sender` along with the value; the receiver
//! answers on it when it has taken the value, and the sender
//! waits for that.
//!
//! `send` of flume is for threads: it would block the runtime's
//! thread. Tasks await `send_async`.
//!
//! When the guest panics, its receiver goes with it, and the
//! send is an `Err`.
//!
//! What the compiler does not check: that the other side comes.
//! A send from the task that holds the receiver waits for ever.

use futures::StreamExt;

async fn run() {
    // 1. Capacity 0, so there is no place for a dish between the
    // cook and the guest.
    let (cook, table) = flume::bounded(0);

    // 2. Nobody is at the table yet, so nobody takes the bread.
    // With room for one dish it would be put down all the same.
    match cook.try_send("bread") {
        Ok(()) => println!("bread put down"),
        Err(_) => println!("nobody takes bread"),
    }

    // 3. The guest comes and takes what there is.
    let guest = tokio::spawn(async move {
        println!("guest comes");
        table.into_stream().collect::<Vec<_>>().await
    });

    // 4. This send waits for the guest. When it ends, the guest
    // is at the table and has done everything before that, and
    // the dish is on its way.
    cook.send_async("soup").await.unwrap();
    println!("soup taken");
    drop(cook);

    // 5. Nothing but what was handed over has reached the guest.
    let dishes = guest.await.unwrap();
    println!("guest has {}", dishes.join(" and "));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # What a `select!` drops
//!
//! Go's `select` chooses one case, and nothing has happened in
//! the others. Rust's `select!` starts the futures of all
//! branches, and drops those that were not first, wherever they
//! are. An operation is cancel-safe when that loses nothing.
//!
//! To receive from a channel of tokio is cancel-safe. To send is
//! not: the value has moved into the future, and is dropped with
//! it. `reserve` waits for the room alone, and the value is sent
//! when there is room, without an await between the two.
//!
//! An `async fn` of several awaits is as safe as what it holds at
//! each of them. One that receives a value and then waits to send
//! it is not: dropped in between, it takes the value along. Here
//! the room comes first, then the value.
//!
//! A `timeout` drops its future as a `select!` does, and so does
//! an abort.
//!
//! What the compiler does not check: which futures are
//! cancel-safe; their documentation says it.

use tokio::select;
use tokio::sync::{mpsc, oneshot};

// 1. Nothing is in hand at either await: first the room, then the
// value.
async fn hand_on(
    input: &mut mpsc::Receiver<u32>,
    out: &mpsc::Sender<u32>,
) -> Option<()> {
    let room = out.reserve().await.ok()?;
    let v = input.recv().await?;
    room.send(v);
    Some(())
}

async fn relay(
    mut input: mpsc::Receiver<u32>,
    out: mpsc::Sender<u32>,
    mut pings: mpsc::Receiver<oneshot::Sender<bool>>,
) {
    loop {
        select! {
            biased;
            more = hand_on(&mut input, &out) => {
                if more.is_none() {
                    break;
                }
            }
            Some(answer) = pings.recv() => {
                _ = answer.send(true);
            }
        }
    }
}

async fn run() {
    let (in_tx, input) = mpsc::channel(3);
    let (out_tx, mut out) = mpsc::channel(1);
    let (ping_tx, pings) = mpsc::channel(1);
    for v in 0..3 {
        in_tx.send(v).await.unwrap();
    }
    drop(in_tx);
    let relay = tokio::spawn(relay(input, out_tx, pings));

    // 2. The relay has no room for the next value, and gets a
    // request.
    let (answer_tx, answer) = oneshot::channel();
    ping_tx.send(answer_tx).await.unwrap();
    println!("alive {}", answer.await.unwrap());

    // 3. All of the values arrive.
    while let Some(v) = out.recv().await {
        println!("got {v}");
    }
    relay.await.unwrap();
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

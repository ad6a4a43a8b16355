//! # Try, and do not wait, with tasks
//!
//! Sends if there is room, receives if there is something, and does
//! something else otherwise.
//!
//! For one channel, `try_send` and `try_recv` are no futures: they
//! answer at once. `try_send` gives the value back when it could
//! not be sent.
//!
//! For several channels it is a `select!`, and there mind a word.
//! The `else` of `tokio::select!` is not the `default` of Go: it is
//! taken when all branches are off, and not when none is ready. A
//! `default` is a last branch that is always ready, under `biased`,
//! so that the others are asked before it.
//!
//! A task that tries again and again, and does not await in
//! between, keeps a thread of the runtime to itself. Nothing takes
//! the thread away from it, as Go would.
//!
//! What the compiler does not check: that the answer still holds.
//! There was no room a moment ago; there may be now.

use std::future::ready;

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{self, Receiver, Sender};

// 1. The error tells a full channel from one that nobody
// receives from.
fn try_send(tx: &Sender<char>, value: char) -> String {
    match tx.try_send(value) {
        Ok(()) => format!("sent {value}"),
        Err(TrySendError::Full(value)) => {
            format!("no room for {value}")
        }
        Err(TrySendError::Closed(_)) => "closed".to_owned(),
    }
}

// 2. A receive has three outcomes: a value, none yet, none ever.
// With more channels there would be more branches before the last.
async fn try_receive(rx: &mut Receiver<char>) -> String {
    tokio::select! {
        biased;
        value = rx.recv() => match value {
            Some(value) => format!("received {value}"),
            None => "closed".to_owned(),
        },
        () = ready(()) => "nothing there".to_owned(),
    }
}

async fn run() {
    let (tx, mut mailbox) = mpsc::channel(1);

    // 3. Empty, then full, then empty again.
    println!("{}", try_receive(&mut mailbox).await);
    println!("{}", try_send(&tx, 'a'));
    println!("{}", try_send(&tx, 'b'));
    println!("{}", try_receive(&mut mailbox).await);

    // 4. Closed. There is no sender left to send with.
    drop(tx);
    println!("{}", try_receive(&mut mailbox).await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

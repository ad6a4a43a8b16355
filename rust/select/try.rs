//! # Try, and do not wait
//!
//! Sends if there is room, receives if there is something, and does
//! something else otherwise.
//!
//! `try_send` and `try_recv` do for one channel what Go's `select`
//! does with a `default`. The outcomes are the variants of an error
//! type, and a `match` that leaves one out does not compile. With
//! several channels, crossbeam's `select!` takes a `default` branch
//! too.
//!
//! `try_send` gives the value back when it could not be sent.
//!
//! A loop that tries again and again keeps a core busy. If there is
//! nothing else to do, wait.
//!
//! What the compiler does not check: that the answer still holds.
//! There was no room a moment ago; there may be now.

use std::sync::mpsc::{
    self, Receiver, SyncSender, TryRecvError, TrySendError,
};

// 1. The error tells a full channel from one that nobody
// receives from.
fn try_send(tx: &SyncSender<char>, value: char) -> String {
    match tx.try_send(value) {
        Ok(()) => format!("sent {value}"),
        Err(TrySendError::Full(value)) => {
            format!("no room for {value}")
        }
        Err(TrySendError::Disconnected(_)) => "closed".to_owned(),
    }
}

// 2. A receive has three outcomes: a value, none yet, none ever.
fn try_receive(rx: &Receiver<char>) -> String {
    match rx.try_recv() {
        Ok(value) => format!("received {value}"),
        Err(TryRecvError::Empty) => "nothing there".to_owned(),
        Err(TryRecvError::Disconnected) => "closed".to_owned(),
    }
}

pub fn main() {
    let (tx, mailbox) = mpsc::sync_channel(1);

    // 3. Empty, then full, then empty again.
    println!("{}", try_receive(&mailbox));
    println!("{}", try_send(&tx, 'a'));
    println!("{}", try_send(&tx, 'b'));
    println!("{}", try_receive(&mailbox));

    // 4. Closed. There is no sender left to send with.
    drop(tx);
    println!("{}", try_receive(&mailbox));
}

//! # A send on a closed channel gives the value back
//!
//! In Go a send on a closed channel panics, also as a case of a
//! `select`: so says the specification. In Rust `send` returns an
//! `Err` when nobody can receive any more, and the value is in it.
//! The sender still owns it, and can put it elsewhere.
//!
//! The two do not mean the same. Go's channel is closed by whoever
//! calls `close`, as a rule the sender. In Rust the sender's end is
//! a drop, after which there is nothing left to send with; see
//! `channels/range_until_closed`. What `send` can meet is that the
//! *receiver* has gone, for which Go's channels have no sign: there
//! a sender learns it from a context or from another channel.
//! Dropping the receiver is therefore a way to stop senders, and
//! code that unwraps the result of `send` panics when it is used.
//!
//! What waits in the channel goes with its receiver, where Go keeps
//! it for whoever receives later. That the values are dropped at
//! this moment is what `std::sync::mpsc` does today. Its
//! documentation promises less: an `Ok` does not say that the value
//! will be received.
//!
//! Closing twice panics in Go. Here each clone of a sender is
//! dropped once, and so is the receiver: a second `drop` does not
//! compile. See `lifecycle/close_twice`.
//!
//! What the compiler does not check: that the error is looked at.
//! `let _ = queue.send(job)` throws the job away without a word.

use std::sync::mpsc::{self, SyncSender, TrySendError};

struct Job(&'static str);

impl Drop for Job {
    fn drop(&mut self) {
        println!("dropped: {}", self.0);
    }
}

// 1. The error has the job in it, and says whether there is no room
// or no receiver.
fn submit(queue: &SyncSender<Job>, job: Job) -> Result<(), Job> {
    match queue.try_send(job) {
        Ok(()) => Ok(()),
        Err(TrySendError::Full(job)) => Err(job),
        Err(TrySendError::Disconnected(job)) => Err(job),
    }
}

pub fn main() {
    let (queue, receiver) = mpsc::sync_channel(2);

    // 2. There is room for the first job.
    println!("wash: {}", submit(&queue, Job("wash")).is_ok());

    // 3. The receiver gives up, and what was in the channel goes
    // with it.
    drop(receiver);
    println!("the receiver has gone");

    // 4. So the next one cannot be sent. It comes back, and is as
    // good as before.
    if let Err(job) = submit(&queue, Job("iron")) {
        println!("came back: {}", job.0);
    }
}

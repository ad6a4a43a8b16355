//! # A receive from a closed channel gives no zero value
//!
//! In Go a receive from a closed channel gives the zero value of
//! the type, without waiting and without end. That is in the
//! language's specification, and code relies on it. In Rust a
//! receive returns a `Result`: the type has no zero value that
//! could be taken for one that was sent. What is in the channel
//! when the last sender goes still comes, in both.
//!
//! So the two do not print the same. A translation has to say what
//! happens at the end. Where Go reads `v := <-ch` and means "wait
//! for the close", the `Err` is the expected answer. Where it reads
//! a value, the end is a case of its own: a `let … else`, or a
//! `for` loop over the receiver, which stops there.
//!
//! `try_recv` has two errors. `Empty` is "nothing yet", the
//! `default` of a `select`; `Disconnected` is the end. A `select`
//! in Go takes the closed channel for one that is ready, see
//! `select/multiplex`.
//!
//! A channel that was never made is another matter. In Go the
//! variable is nil, and a send and a receive wait for ever. A
//! `Receiver` has no such value: a variable that holds nothing yet
//! cannot be used. An `Option` says that a channel may be missing,
//! and `crossbeam::channel::never` is one that is never ready.
//!
//! What the compiler does not check: what is done with the `Err`.
//! With `unwrap_or_default` the zero is back, and counted as a
//! reading.

use std::sync::mpsc;

pub fn main() {
    let (tx, readings) = mpsc::sync_channel(2);
    tx.send(7).unwrap();
    tx.send(0).unwrap();
    drop(tx);

    // 1. What was sent before the last sender went still comes.
    println!("first  {:?}", readings.recv());
    println!("second {:?}", readings.recv());

    // 2. Then comes an error, at once and as often as somebody
    // asks.
    println!("third  {:?}", readings.recv());

    // 3. Without waiting, the error says which of the two it is:
    // nothing yet, or nothing any more.
    println!("fourth {:?}", readings.try_recv());
}

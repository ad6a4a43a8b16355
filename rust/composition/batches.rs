//! # Batches
//!
//! A stage collects values and hands them on in batches: when one
//! is full, when somebody asks for it, and at the end.
//!
//! `mem::take` moves the batch out and leaves an empty `Vec`, so
//! the next values cannot get into a batch that was sent. In Go
//! that is the line `batch = nil`. With `batch[:0]` in its place
//! both would share one array, and the receiver sees its batch
//! change.
//!
//! Values and requests come in one channel, as an enum: what was
//! sent before a request is in the batch that it asks for. In Go
//! they are two channels in one `select`, and that holds for a
//! sender that waits until its value is taken, as both are
//! unbuffered. The end of the senders is the end of the input, and
//! what is left is sent then.
//!
//! The end travels up as well. A `send` that finds no receiver is
//! an error, `?` ends the stage, and then the producer's `send`
//! fails. In Go each of them watches the context.
//!
//! A batch that has to leave after a time needs a deadline in this
//! loop: see `time/flush_every`. For an iterator in one thread
//! there is `Itertools::chunks`, for a slice `chunks` of std.
//!
//! What the compiler does not check: that what is left is sent at
//! the end. The last values are lost, and nobody is told. Nor does
//! it check why the input has ended: if the producer panics, the
//! stage sends what is left as if it was all, and the scope panics
//! when its threads have ended.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, Scope};

use crossbeam::channel::{self, Receiver, SendError};

enum Input<T> {
    Value(T),
    Flush,
}

// 1. The stage is the only one that has the batch, until it is
// sent. Then it is the receiver's, and an empty one is in its
// place.
fn batches<'s, T: Send + 's>(
    s: &'s Scope<'s, '_>,
    inputs: Receiver<Input<T>>,
    most: usize,
) -> Receiver<Vec<T>> {
    let (tx, out) = channel::bounded(0);
    s.spawn(move || -> Result<(), SendError<Vec<T>>> {
        let mut batch = Vec::new();
        for input in inputs {
            let ready = match input {
                // 2. A full batch is sent before anything else is
                // taken, so there is at most one.
                Input::Value(value) => {
                    batch.push(value);
                    batch.len() == most
                }
                // 3. Who asks does not wait for a full one. There
                // is no batch of nothing.
                Input::Flush => !batch.is_empty(),
            };
            if ready {
                tx.send(mem::take(&mut batch))?;
            }
        }
        if batch.is_empty() { Ok(()) } else { tx.send(batch) }
    });
    out
}

pub fn main() {
    let made = AtomicU32::new(0);
    thread::scope(|s| {
        // 4. Two batches are full, one is asked for, and the last
        // one is what is left. They are kept, and looked at later.
        let (tx, inputs) = channel::bounded(0);
        s.spawn(move || {
            for word in "a b c d e f g h i".split(' ') {
                tx.send(Input::Value(word)).unwrap();
                if word == "g" {
                    tx.send(Input::Flush).unwrap();
                    tx.send(Input::Flush).unwrap();
                }
            }
        });
        let few = Vec::from_iter(batches(s, inputs, 3));
        for batch in few {
            println!("batch: {}", batch.join(" "));
        }

        // 5. One batch is taken. The next one is full and waits,
        // and nothing is taken in: the producer has one value in
        // hand.
        let (tx, inputs) = channel::bounded(0);
        let (full_tx, full) = channel::bounded(0);
        let made = &made;
        s.spawn(move || {
            (1..).try_for_each(|n| {
                if made.fetch_add(1, Ordering::Relaxed) == 6 {
                    full_tx.send(()).unwrap();
                }
                tx.send(Input::Value(n))
            })
        });
        let many = batches(s, inputs, 3);
        println!("taken: {}", many.recv().unwrap().len());
        full.recv().unwrap();

        // 6. The consumer leaves, and the stages end.
        drop(many);
    });
    println!("made: {}", made.into_inner());
}

//! # Pipeline
//!
//! A producer, a transformer and a consumer work at the same time,
//! connected by channels.
//!
//! A stage of Go starts its goroutine and returns a channel. A
//! stage that is handed a scope does the same in Rust, and the
//! scope is what makes it wait for the thread. Closing needs no
//! line: each thread owns its sender and drops it at its end, so
//! the end of the input travels down the pipeline by itself.
//!
//! It travels up as well. When the consumer stops early and drops
//! its receiver, the next `send` returns `Err`, and the stages
//! above can end. In Go a sender whose receiver has left waits for
//! ever, unless every stage also watches a `done` channel.
//!
//! If the stages only compute, an iterator does the same in one
//! thread and without channels; a channel costs more than doubling
//! a number.
//!
//! What the compiler does not check: that a stage deals with that
//! `Err`. With `unwrap` it panics instead of ending.

use std::thread::{self, Scope};

use crossbeam::channel::{self, Receiver};

// 1. A stage returns the receiver of what it sends.
fn numbers<'s>(s: &'s Scope<'s, '_>, count: u32) -> Receiver<u32> {
    let (tx, out) = channel::bounded(4);
    s.spawn(move || (0..count).try_for_each(|n| tx.send(n)));
    out
}

// 2. The next one reads until its input has ended. `try_for_each`
// stops when nobody wants the output any more.
fn doubled<'s>(
    s: &'s Scope<'s, '_>,
    input: Receiver<u32>,
) -> Receiver<u32> {
    let (tx, out) = channel::bounded(4);
    s.spawn(move || {
        input.into_iter().try_for_each(|n| tx.send(n * 2))
    });
    out
}

pub fn main() {
    thread::scope(|s| {
        // 3. The last stage runs here. With one thread a stage, the
        // order is that of the input.
        for n in doubled(s, numbers(s, 5)) {
            println!("{n}");
        }
    });
}

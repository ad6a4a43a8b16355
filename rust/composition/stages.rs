//! # Pipeline
//!
//! A producer, a transformer and a consumer work at the same
//! time, connected by channels.
//!
//! A stage of Go starts its goroutine and returns a channel. A
//! stage that is handed a scope does the same in Rust, and the
//! scope is what waits for the thread. Closing needs no line:
//! each thread owns its sender and drops it at its end, so the
//! end of the input travels down the pipeline by itself.
//!
//! It travels up as well. When the consumer stops early and
//! drops its receiver, the next `send` returns `Err`, and the
//! stages above end. In Go a sender whose receiver has left
//! waits for ever, unless every stage also watches a context.
//!
//! A channel of capacity 0 bounds how far a stage runs ahead:
//! one value in hand. Each place of a buffer adds one.
//!
//! If the stages only compute, an iterator does the same in one
//! thread and with no channel, which costs more than doubling a
//! number.
//!
//! What the compiler does not check: that a stage deals with
//! that `Err`; with `unwrap` it panics instead of ending. And
//! that the consumer lets go of its receiver: one that is kept
//! holds all stages, as in Go.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, Scope};

use crossbeam::channel::{self, Receiver};

// 1. A stage returns the receiver of what it sends. `try_for_each`
// also stops when nobody takes the values any more.
fn numbers<'s>(
    s: &'s Scope<'s, '_>,
    count: u32,
    made: impl Fn() + Send + 's,
) -> Receiver<u32> {
    let (tx, out) = channel::bounded(0);
    s.spawn(move || {
        (0..count).try_for_each(|n| {
            made();
            tx.send(n)
        })
    });
    out
}

// 2. The next one reads until its input has ended.
fn doubled<'s>(
    s: &'s Scope<'s, '_>,
    input: Receiver<u32>,
) -> Receiver<u32> {
    let (tx, out) = channel::bounded(0);
    s.spawn(move || {
        input.into_iter().try_for_each(|n| tx.send(n * 2))
    });
    out
}

pub fn main() {
    let made = AtomicU32::new(0);
    thread::scope(|s| {
        // 3. The last stage runs here. With one thread a stage, the
        // order is that of the input.
        let few = numbers(s, 3, || ());
        for n in doubled(s, few) {
            println!("{n}");
        }

        // 4. Nobody asked for the last two, and they are made: each
        // stage has a value in hand while the next one is busy.
        let made = &made;
        let (full_tx, full) = channel::bounded(0);
        let many = numbers(s, 1000, move || {
            if made.fetch_add(1, Ordering::Relaxed) == 4 {
                full_tx.send(()).unwrap();
            }
        });
        let evens = doubled(s, many);
        for _ in 0..3 {
            println!("taken: {}", evens.recv().unwrap());
        }
        full.recv().unwrap();

        // 5. The consumer leaves: the receiver that it drops is all
        // that the stages need to know.
        drop(evens);
    });
    println!("made: {}", made.into_inner());
}

//! # Checked in a loop
//!
//! A loop that computes and never waits asks its context now and
//! then.
//!
//! Nothing can end a thread from outside, in either language.
//! What does not wait has no `select!` in which `done` could be
//! one more branch, so the loop has to look: `context.check()`
//! is Go's `ctx.Err()`, and its error leaves the loop by `?`
//! where no part of the result is wanted.
//!
//! How often is a choice. Here it is once a batch, and `chunks`
//! makes the batches. A look costs a lock that is mostly free;
//! where only "go on or not" is asked, an `AtomicBool` costs a
//! load.
//!
//! What the compiler does not check: that the loop looks. And
//! what is computed in one call of another library cannot be
//! left in the middle, in either language.

use std::thread;

use crossbeam::channel;

use super::token::{Context, Ended};

// 1. It looks before every batch: often enough to stop soon, and
// seldom enough not to be felt.
const BATCH: usize = 64;

fn sum(
    context: &Context,
    numbers: &[u64],
    mut progress: impl FnMut(usize),
) -> (u64, Result<(), Ended>) {
    let mut total = 0;
    for (n, batch) in numbers.chunks(BATCH).enumerate() {
        if let Err(ended) = context.check() {
            return (total, Err(ended));
        }
        progress(n * BATCH);
        total += batch.iter().sum::<u64>();
    }
    (total, Ok(()))
}

pub fn main() {
    let numbers = [1; 1000];
    let (context, cancel) = Context::background().child();

    // 2. Nobody ends it: all is done.
    let (done, end) = sum(&context, &numbers, |_| ());
    println!("done: {done} ended: {}", end.is_err());

    // 3. Another thread ends it, when half of the work is done.
    let (half_tx, half) = channel::bounded(0);
    let canceller = thread::spawn(move || {
        half.recv().unwrap();
        drop(cancel);
    });
    let mut canceller = Some(canceller);
    let (done, end) = sum(&context, &numbers, |done| {
        if done == 8 * BATCH {
            half_tx.send(()).unwrap();
            canceller.take().unwrap().join().unwrap();
        }
    });

    // 4. The batch in which it was ended is finished.
    println!("done: {done} ended: {}", end.is_err());
}

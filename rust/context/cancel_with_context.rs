//! # Cancel with a context
//!
//! A context is passed down a tree of calls. Whoever made it can
//! end it, and with it all that was derived from it, and nothing
//! else.
//!
//! Rust's standard library has no such type, and no function of
//! it takes one. `token.rs`, beside this file, holds the
//! smallest one that does for threads what Go's does; other
//! pairs of this chapter use it too. Tasks have it in
//! `tokio_util::sync::CancellationToken`, with `child_token` and
//! a `DropGuard`; it has no deadline.
//!
//! As in Go there are two values. What is called takes a
//! `&Context`: it can wait, ask and derive, but not end its
//! caller. Whoever derives one also gets the guard, which
//! cancels when it is dropped, so also on an early return and
//! when a panic unwinds. In Go that is the `defer cancel()`,
//! which vet asks for.
//!
//! What the compiler does not check: that anybody waits for
//! `done`; that the guard is kept: `let (second, _) =` drops it
//! at once, so the context has ended before it is used; and that
//! the guard is dropped: with `mem::forget` it cancels nothing.

use std::thread;

use crossbeam::channel::{self, Receiver, select};

use super::token::{Context, Ended};

// 1. Works until the context ends, and says how much was done.
fn serve(context: &Context, work: &Receiver<u32>) -> (u32, Ended) {
    let mut done = 0;
    loop {
        select! {
            recv(context.done()) -> _ => {
                return (done, context.reason());
            }
            recv(work) -> _ => done += 1,
        }
    }
}

fn report((done, why): (u32, Ended)) {
    println!("{done} {why}");
}

pub fn main() {
    // 2. Every context is derived from another one. A guard takes
    // its own off the parent again.
    let context = Context::background();
    let (parent, cancel_parent) = context.child();
    let (first, cancel_first) = parent.child();
    let (second, _cancel_second) = parent.child();
    let (below, _cancel_below) = second.child();

    // 3. The first one ends when its work does. That ends neither
    // its parent nor its sibling.
    let (tx, work) = channel::bounded(0);
    thread::scope(|s| {
        s.spawn(|| {
            let _cancel_first = cancel_first;
            (0..3).for_each(|n| tx.send(n).unwrap());
        });
        report(serve(&first, &work));
    });
    println!("parent: {}", parent.check().is_ok());
    println!("second: {}", second.check().is_ok());

    // 4. The end of the parent reaches all that is below it: what
    // is there, and what is made later.
    drop(cancel_parent);
    report(serve(&below, &work));
    println!("second: {}", second.check().is_ok());
    let (late, _cancel_late) = parent.child();
    report(serve(&late, &work));
}

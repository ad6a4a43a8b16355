//! # Cancel with a context
//!
//! Passes down a tree of calls what Go's `context.Context` carries:
//! the wish of the caller that they stop.
//!
//! Rust's standard library has no such type, and no function of it
//! takes one. Code on threads passes what is needed: a receiver, a
//! deadline, a flag. Async code is cancelled by dropping the
//! future.
//!
//! This is the smallest `Context` that does what
//! `context.WithCancel` does: a channel to wait for in a `select!`,
//! which ends when its only sender is dropped; and the children,
//! which are cancelled with it. A deadline is `channel::after` as
//! one more branch. Values that travel in a Go context are
//! arguments in Rust.
//!
//! What the compiler does not check: that anybody listens, or
//! cancels. A context that is never cancelled keeps its children,
//! as in Go, where `go vet` reports a `cancel` that is lost.

use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::channel::{self, Receiver, Sender, select};

#[derive(Clone)]
struct Context {
    done: Receiver<()>,
    open: Arc<Mutex<Option<Open>>>,
}

/// What a context holds until it is cancelled.
struct Open {
    _done: Sender<()>,
    children: Vec<Context>,
}

impl Context {
    fn new() -> Context {
        let (_done, done) = channel::bounded(0);
        let open = Open { _done, children: Vec::new() };
        Context { done, open: Arc::new(Mutex::new(Some(open))) }
    }

    fn child(&self) -> Context {
        let mut open = self.open.lock().unwrap();
        let Some(open) = &mut *open else {
            return self.clone(); // cancelled, so the child is too
        };
        let child = Context::new();
        open.children.push(child.clone());
        child
    }

    fn cancel(&self) {
        // Out of the lock first: the children take theirs.
        let open = self.open.lock().unwrap().take();
        let children =
            open.map_or(Vec::new(), |open| open.children);
        children.iter().for_each(Context::cancel);
    }

    fn error(&self) -> Option<&'static str> {
        let open = self.open.lock().unwrap();
        if open.is_some() { None } else { Some("context canceled") }
    }
}

// 1. Works until the context ends, and says how much was done.
fn serve(context: &Context, work: &Receiver<u32>) {
    let mut done = 0;
    let error = loop {
        select! {
            recv(context.done) -> _ => break context.error(),
            recv(work) -> _ => done += 1,
        }
    };
    println!("{done} {}", error.unwrap_or("<nil>"));
}

pub fn main() {
    // 2. A child is cancelled with its parent, but not the other
    // way round.
    let parent = Context::new();
    let child = parent.child();

    // 3. The child ends when the work does.
    let (tx, work) = channel::bounded(0);
    thread::scope(|s| {
        s.spawn(|| {
            (0..3).for_each(|n| tx.send(n).unwrap());
            child.cancel();
        });
        serve(&child, &work);
    });
    println!("parent: {}", parent.error().unwrap_or("<nil>"));

    // 4. The end of the parent reaches every child: one that is
    // there, and one that is made later.
    let other = parent.child();
    parent.cancel();
    serve(&other, &work);
    serve(&parent.child(), &work);
}

//! # A context for threads
//!
//! The smallest `Context` that does for threads what Go's does.
//! It is no pair: those of this chapter that take one in use it.
//! Copy this file beside theirs, and name both as modules.
//!
//! As in Go there are two values. The [`Context`] waits, asks
//! and derives; the [`CancelGuard`] cancels, so what is called
//! cannot end its caller. The guard cancels when it is dropped,
//! which is also on an early return and when a panic unwinds. It
//! then takes the context off the list of its parent.
//!
//! A deadline costs a thread, which waits for it or for an
//! earlier end. Go's runtime keeps the timers itself, and none
//! of them costs a goroutine.

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Instant;

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

/// To wait for the end, to ask for it, and to derive from.
#[derive(Clone)]
pub struct Context(Arc<Node>);

/// Ends its context when it is dropped.
#[must_use = "the context ends when this is dropped"]
pub struct CancelGuard(Context);

/// Why a context has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Cancelled,
    DeadlineExceeded,
}

/// A node holds its parent, and knows of its children.
struct Node {
    parent: Option<Context>,
    deadline: Option<Instant>,
    done: Receiver<Infallible>,
    state: Mutex<State>,
}

/// Nothing is ever sent to `done`: it ends with its only sender.
enum State {
    Open {
        _done: Sender<Infallible>,
        children: HashMap<usize, Weak<Node>>,
    },
    Ended(Ended),
}

impl Context {
    /// The root, which does not end.
    pub fn background() -> Context {
        Context::new(None, None)
    }

    /// Ends with this one, or when its guard is dropped.
    pub fn child(&self) -> (Context, CancelGuard) {
        self.derive(self.0.deadline)
    }

    /// Ends at the deadline too. A later one than this context has
    /// itself changes nothing.
    pub fn with_deadline(
        &self,
        deadline: Instant,
    ) -> (Context, CancelGuard) {
        if self.0.deadline.is_some_and(|ours| ours <= deadline) {
            return self.child();
        }
        let (child, guard) = self.derive(Some(deadline));
        if deadline <= Instant::now() {
            child.end(Ended::DeadlineExceeded);
            return (child, guard);
        }
        let context = child.clone();
        thread::spawn(move || {
            let end = context.done().recv_deadline(deadline);
            if end == Err(RecvTimeoutError::Timeout) {
                context.end(Ended::DeadlineExceeded);
            }
        });
        (child, guard)
    }

    /// To select on: it is closed when the context ends.
    pub fn done(&self) -> &Receiver<Infallible> {
        &self.0.done
    }

    /// For what waits with a limit of its own.
    pub fn deadline(&self) -> Option<Instant> {
        self.0.deadline
    }

    /// `Err` when it has ended: `context.check()?`.
    pub fn check(&self) -> Result<(), Ended> {
        match *self.0.state.lock().unwrap() {
            State::Open { .. } => Ok(()),
            State::Ended(why) => Err(why),
        }
    }

    /// Why it has ended. For where `done` has said that it did.
    pub fn reason(&self) -> Ended {
        self.check().expect_err("the context has ended")
    }

    fn new(
        parent: Option<Context>,
        deadline: Option<Instant>,
    ) -> Context {
        let (_done, done) = channel::bounded(0);
        let state = State::Open { _done, children: HashMap::new() };
        let state = Mutex::new(state);
        Context(Arc::new(Node { parent, deadline, done, state }))
    }

    fn derive(
        &self,
        deadline: Option<Instant>,
    ) -> (Context, CancelGuard) {
        let child = Context::new(Some(self.clone()), deadline);
        match &mut *self.0.state.lock().unwrap() {
            State::Open { children, .. } => {
                let node = Arc::downgrade(&child.0);
                children.insert(child.key(), node);
            }
            State::Ended(why) => child.end(*why),
        }
        (child.clone(), CancelGuard(child))
    }

    /// Locks from the root downwards, and until all below have
    /// ended: a second caller does not return before that.
    fn end(&self, why: Ended) {
        let mut state = self.0.state.lock().unwrap();
        let State::Open { children, .. } = &*state else { return };
        for child in children.values().filter_map(Weak::upgrade) {
            Context(child).end(why);
        }
        *state = State::Ended(why);
    }

    fn key(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }
}

impl Drop for CancelGuard {
    fn drop(&mut self) {
        self.0.end(Ended::Cancelled);
        let Some(parent) = &self.0.0.parent else { return };
        let mut state = parent.0.state.lock().unwrap();
        if let State::Open { children, .. } = &mut *state {
            children.remove(&self.0.key());
        }
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ended::Cancelled => "context canceled",
            Ended::DeadlineExceeded => "context deadline exceeded",
        })
    }
}

impl Error for Ended {}

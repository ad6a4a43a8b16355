//! # Why it was cancelled
//!
//! Says why a context was cancelled: the first reason stays, and
//! reaches all that waits below it.
//!
//! The token has no place for a reason, and need not have one. A
//! `OnceLock` beside it holds the first that is set: `set`
//! returns `Err` to whoever comes later. It is set before the
//! guard is dropped, so whoever hears of the end finds the
//! reason there.
//!
//! The reason has the type that the program gives it, an enum or
//! an error of its own; Go's is an `error`, which its reader
//! takes apart with `errors.As`.
//!
//! Two fail at the same time, and one guard ends the context: it
//! is taken out of an `Option` under a lock, by whoever is
//! first. This is also what a group does that stops when the
//! first of its members fails.
//!
//! What the compiler does not check: that the reason is set
//! before the end is told, so that whoever hears of the end
//! finds it.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Instant;

use crossbeam::channel;

use super::token::{CancelGuard, Context, Ended};

struct Cause {
    why: OnceLock<&'static str>,
    guard: Mutex<Option<CancelGuard>>,
}

// 1. To cancel is to give a reason. The first one stays.
impl Cause {
    fn new(parent: &Context) -> (Context, Arc<Cause>) {
        let (context, guard) = parent.child();
        let guard = Mutex::new(Some(guard));
        let cause = Cause { why: OnceLock::new(), guard };
        (context, Arc::new(cause))
    }

    fn cancel(&self, why: &'static str) {
        if self.why.set(why).is_ok() {
            drop(self.guard.lock().unwrap().take());
        }
    }

    fn why(&self) -> &'static str {
        self.why.get().copied().unwrap_or("context canceled")
    }
}

pub fn main() {
    let background = Context::background();
    let (context, cause) = Cause::new(&background);
    let (child, _cancel_child) = context.child();

    // 2. Somebody waits for the end, in order to clean up, and for
    // nothing else.
    let cleaner = thread::spawn({
        let cause = Arc::clone(&cause);
        move || {
            _ = child.done().recv();
            cause.why()
        }
    });

    // 3. Two workers fail, one after the other.
    let (failed_tx, failed) = channel::bounded::<Infallible>(0);
    let first = thread::spawn({
        let cause = Arc::clone(&cause);
        move || {
            let _failed_tx = failed_tx;
            cause.cancel("disk full");
        }
    });
    let second = thread::spawn({
        let cause = Arc::clone(&cause);
        move || {
            _ = failed.recv();
            cause.cancel("no queue");
        }
    });

    // 4. The context says that it was cancelled, and the cause says
    // why.
    first.join().unwrap();
    second.join().unwrap();
    println!("cleaned up after: {}", cleaner.join().unwrap());
    println!("cause: {}", cause.why());
    println!("error: {}", context.reason());

    // 5. Where nobody gave a reason, there is none.
    let (plain, cancel_plain) = background.child();
    drop(cancel_plain);
    println!("plain: {}", plain.reason());

    // 6. A deadline is a reason of its own.
    let (slow, _cancel_slow) =
        background.with_deadline(Instant::now());
    _ = slow.done().recv();
    let why = match slow.reason() {
        Ended::DeadlineExceeded => "too slow",
        Ended::Cancelled => "context canceled",
    };
    println!("slow: {why}");
}

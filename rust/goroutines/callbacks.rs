//! # A callback for several threads
//!
//! Hands one function to several threads, which all call it. The
//! barrier in it shows that all calls run at the same time; the
//! pattern does not need it. A barrier waits for ever for a thread
//! that panicked on its way there, see `goroutines/spawn_and_wait`.
//!
//! The signature says so. `Fn` may be called while another call is
//! running, and therefore may not change what it captures; `FnMut`
//! could not be shared. `Sync` says that several threads may call
//! it at the same time. So a callback that writes to a plain
//! variable is refused where it is passed, and not by whoever reads
//! the documentation.
//!
//! Inside, atomics and locks are what can be written through a
//! shared reference. If a call panics under the lock, the lock is
//! poisoned and the scope panics, so main does not get to step 3.
//!
//! What the compiler does not check: what the callback does under
//! its lock. If it calls `each` again, and that waits for threads
//! which need the lock, all of them wait. Nor that an addition is
//! one step: a load and a store lose what others add in between.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;

// 1. The bounds say what the threads will do with `visit`.
fn each(words: &[&str], visit: impl Fn(&str) + Sync) {
    let visit = &visit;
    thread::scope(|s| {
        for &word in words {
            s.spawn(move || visit(word));
        }
    });
}

pub fn main() {
    let words = ["case", "chan", "func", "type"];
    let inside = Barrier::new(words.len());

    // 2. All calls are inside before any goes on. What the callback
    // writes to must be protected, or it is not an `Fn`.
    let letters = AtomicUsize::new(0);
    let last = Mutex::new(String::new());
    each(&words, |word| {
        inside.wait();
        letters.fetch_add(word.len(), Ordering::Relaxed);

        let mut last = last.lock().unwrap();
        if *word > **last {
            *last = word.to_owned();
        }
    });

    // 3. The callback is gone, and with it its borrows.
    let last = last.into_inner().unwrap();
    println!(
        "{} letters, the last is {last}",
        letters.into_inner()
    );
}

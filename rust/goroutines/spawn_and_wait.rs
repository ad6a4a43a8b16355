//! # Start threads and wait for them
//!
//! One thread a word; the program goes on when the last has ended.
//!
//! `thread::scope` is both halves of a `WaitGroup`. It counts every
//! thread that is spawned on it, and it does not return before they
//! have all ended. Nothing can be counted wrongly, because there is
//! no `Add`, no `Done` and no `Wait` to write. And because the
//! threads end before the scope does, they may borrow what lies
//! outside of it: `words` and `letters` are plain local variables
//! here. `thread::spawn` cannot do that. Its thread may outlive the
//! function, so it has to own what it uses.
//!
//! A thread is one of the operating system's. Starting it costs
//! tens of microseconds, where a goroutine costs less than one. For
//! a handful of long tasks that does not matter; for thousands of
//! small ones, see `parallel/pooled_tasks`.
//!
//! What the compiler does not check: that the threads end. A scope
//! waits for a thread that never returns, as `Wait` does.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub fn main() {
    let words = ["channel", "mutex", "select", "context"];
    let letters = AtomicUsize::new(0);

    thread::scope(|s| {
        // 1. A thread that is spawned on `s` may borrow `letters`:
        // it cannot outlive the scope.
        for word in words {
            let letters = &letters;
            s.spawn(move || {
                letters.fetch_add(word.len(), Ordering::Relaxed);
            });
        }

        // 2. The closing brace waits for all of them.
    });

    // 3. The end of each thread happens before the scope returns,
    // so all the additions are seen, whatever their memory
    // ordering.
    let letters = letters.into_inner();
    println!("{} words, {letters} letters", words.len());
}

//! # Start threads and wait for them
//!
//! One thread a word, all of them at the same time; the program
//! goes on when the last has ended.
//!
//! The barrier shows that they are there at the same time. The
//! pattern does not need it, and does better without it: a barrier
//! waits for a thread that panicked on its way there, and the Rust
//! program hangs, where the panic would have ended the Go one.
//!
//! `thread::scope` is both halves of a `WaitGroup`. It counts every
//! thread that is spawned on it, and it returns when the closures
//! of all of them have. There is no `Add`, no `Done` and no `Wait`
//! to write, so none to forget. And because the scope waits, its
//! threads may borrow what lies outside of it: `letters` and `met`
//! are plain local variables here. A thread of `thread::spawn` may
//! outlive the function, so rustc refuses it the same borrow.
//!
//! A thread is one of the operating system's. Starting it costs
//! tens of microseconds, where a goroutine costs less than one. For
//! a handful of long tasks that does not matter; for thousands of
//! small ones, see `parallel/pooled_tasks`. `spawn` panics when the
//! system has no thread left to give;
//! `thread::Builder::spawn_scoped` returns that as an error.
//!
//! A panic in one of the threads comes out of the scope when all
//! have ended, so main panics in its turn.
//!
//! What the compiler does not check: that the threads end. The
//! scope waits for a thread that never returns, as `Wait` does.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub fn main() {
    let words = ["channel", "mutex", "select", "context"];
    let letters = AtomicUsize::new(0);
    let met = Barrier::new(words.len() + 1);

    thread::scope(|s| {
        // 1. A thread that is spawned on `s` may borrow `letters`:
        // it cannot outlive the scope.
        for word in words {
            let (letters, met) = (&letters, &met);
            s.spawn(move || {
                // 2. Nobody goes on before all of them are here,
                // and main.
                met.wait();
                letters.fetch_add(word.len(), Ordering::Relaxed);
            });
        }

        // 3. Main is the last to arrive. The closing brace waits
        // for the end of all of them.
        met.wait();
    });

    // 4. The end of each thread happens before the scope returns,
    // so all the additions are seen, whatever their memory
    // ordering.
    let letters = letters.into_inner();
    println!("{} at once, {letters} letters", words.len());
}

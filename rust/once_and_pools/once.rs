//! # Once
//!
//! Computes a value when it is first asked for, and only then, no
//! matter how many threads ask.
//!
//! `LazyLock` is a value that is computed at its first use; it is
//! what `sync.OnceValue` gives. Most are a `static`, as in Go most
//! are a variable of the package. Of `sync.OnceValues`, with an
//! error, the counterpart is a `LazyLock<Result<T, E>>`: both keep
//! the error for good.
//!
//! `OnceLock` is for a value that is known later: the first `set`
//! or `get_or_init` wins. `Once` is the counterpart of `sync.Once`,
//! for something that has to happen and has no value, and a closure
//! that calls it is a `sync.OnceFunc`.
//!
//! They differ after a panic in the function. `sync.Once` counts it
//! as done, and the next `Do` does nothing. `sync.OnceValue` panics
//! again, and so do `LazyLock` and `Once`, which call it poisoned.
//! `OnceLock::get_or_init` is as before, and the next one tries.
//!
//! Lazy initialisation by hand, with a flag or a nil pointer that
//! is read with no lock, is a data race in Go. In Rust a shared
//! reference lets nothing be written but through a type that is
//! made for it: these, an atomic, a lock or, in one thread, a cell.
//!
//! What the compiler does not check: that the initialisation does
//! not need itself. A `LazyLock` whose function reads it waits for
//! itself or panics.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Once};
use std::thread;

use crossbeam::sync::WaitGroup;

pub fn main() {
    let (loads, fast) = (AtomicU32::new(0), AtomicU32::new(0));
    let all_ask = WaitGroup::new();

    // 1. A value that is computed at its first use. This one is
    // slow: it is there when all eight ask for it.
    let asks = all_ask.clone();
    let load = || {
        loads.fetch_add(1, Ordering::Relaxed);
        all_ask.wait();
        "fast"
    };
    let mode = LazyLock::new(load);
    println!("loads before {}", loads.load(Ordering::Relaxed));

    // 2. One of those who ask runs the function, the others wait
    // for it, and all get the same value.
    thread::scope(|s| {
        for _ in 0..8 {
            let (mode, fast, asks) = (&mode, &fast, asks.clone());
            s.spawn(move || {
                drop(asks);
                if **mode == "fast" {
                    fast.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        drop(asks);
    });
    let (loads, fast) =
        (loads.load(Ordering::Relaxed), fast.into_inner());
    println!("loads after {loads} seen by {fast}");

    // 3. `call_once` is for something that has to happen and has no
    // value.
    let once = Once::new();
    thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| once.call_once(|| println!("once")));
        }
    });
}

//! # Once
//!
//! Computes a value when it is first asked for, and only then, no
//! matter how many threads ask.
//!
//! `LazyLock` is a value that is computed at its first use, and
//! fits a `static`; it is what `sync.OnceValue` gives. `OnceLock`
//! is for a value that is only known later: the first `set` or
//! `get_or_init` wins. `Once` is the counterpart of `sync.Once`,
//! for something that has to happen and has no value.
//!
//! Lazy initialisation by hand, with a flag or a nil pointer that
//! is looked at without a lock, is a data race in Go. In Rust
//! nothing can be written through `&self` but by one of these
//! types.
//!
//! What the compiler does not check: that the initialisation does
//! not need itself. A `LazyLock` whose function reads it waits for
//! itself or panics.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{LazyLock, Once};
use std::thread;

static LOADS: AtomicU32 = AtomicU32::new(0);

// 1. A value that is computed at its first use.
static SETTINGS: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| {
        LOADS.fetch_add(1, Relaxed);
        HashMap::from([("mode", "fast")])
    });

pub fn main() {
    println!("loads before {}", LOADS.load(Relaxed));

    // 2. All of them ask. One runs the function, the others wait
    // for it, and all get the same value.
    let fast = AtomicU32::new(0);
    thread::scope(|s| {
        for _ in 0..8 {
            s.spawn(|| {
                if SETTINGS["mode"] == "fast" {
                    fast.fetch_add(1, Relaxed);
                }
            });
        }
    });
    let loads = LOADS.load(Relaxed);
    println!("loads after {loads} seen by {}", fast.into_inner());

    // 3. `call_once` is for something that has to happen, without a
    // value.
    let once = Once::new();
    for _ in 0..3 {
        once.call_once(|| println!("once"));
    }
}

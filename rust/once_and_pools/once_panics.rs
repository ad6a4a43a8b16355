//! # A once whose function panics
//!
//! A request panics in what should run once, and the next
//! request asks again. What becomes of that is different in Go
//! and in Rust.
//!
//! `sync.Once` takes a panic for done. The second `Do` returns
//! as if all were well, and what should have been made is not
//! there. Rust's `Once` is poisoned, and each later `call_once`
//! panics; `call_once_force` runs and is told so. `OnceFunc`,
//! `OnceValue` and `OnceValues` panic again with the same
//! reason. A `LazyLock` panics again and does not say the first
//! reason. A `OnceLock` is as before, and the next `get_or_init`
//! tries again.
//!
//! So in Rust nobody goes on with what was not made. Where
//! another try makes sense, `OnceLock` is the choice: what
//! panicked has left nothing behind in it.
//!
//! What the compiler does not check: whether a second try can go
//! well. A function that panics each time does so for every
//! request under `OnceLock`. What it did before it panicked is
//! done again.

use std::panic;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Once, OnceLock};
use std::thread;

// 1. A thread for each request. `join` returns what it has panicked
// with.
fn request(name: &str, ask: impl FnOnce() + Send) {
    let ended = thread::scope(|s| s.spawn(ask).join());
    match ended {
        Ok(()) => println!("{name} returned"),
        Err(reason) => {
            let reason = panic_message(&*reason);
            println!("{name} panicked: {reason}");
        }
    }
}

fn panic_message(reason: &dyn std::any::Any) -> &str {
    let text = reason.downcast_ref::<String>().map(String::as_str);
    text.or(reason.downcast_ref().copied()).unwrap_or("?")
}

// 2. It would be well the second time.
fn fails_at_first() -> impl Fn() + Send + Sync {
    let calls = AtomicU32::new(0);
    move || {
        if calls.fetch_add(1, Ordering::Relaxed) == 0 {
            panic!("not ready");
        }
        println!("made");
    }
}

pub fn main() {
    // The panics are printed above, so the hook is silent.
    panic::set_hook(Box::new(|_| {}));

    // 3. A `Once` is poisoned: the second request panics, too.
    let once = Once::new();
    let f = fails_at_first();
    for _ in 0..2 {
        request("once", || once.call_once(&f));
    }

    // 4. A `LazyLock` is poisoned as well.
    let g = LazyLock::new(fails_at_first());
    for _ in 0..2 {
        request("function", || *g);
    }

    // 5. A `OnceLock` tries again.
    let value = OnceLock::new();
    let h = fails_at_first();
    for _ in 0..2 {
        request("value", || *value.get_or_init(&h));
    }
}

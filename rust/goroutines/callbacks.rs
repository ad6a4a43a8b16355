//! # A callback for several threads
//!
//! Hands one function to several threads, which all call it.
//!
//! The signature says so. `Fn` may be called while another call is
//! running, and therefore cannot change what it captures; `FnMut`
//! could not be shared. `Sync` says that several threads may call
//! it at the same time. So a callback that writes to a plain
//! variable is refused where it is passed, and not by whoever reads
//! the documentation.
//!
//! Inside, atomics and locks are what can be written through a
//! shared reference.
//!
//! What the compiler does not check: what the callback does under
//! its lock. If it calls `each` again, and that waits for threads
//! which need the lock, all of them wait.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
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
    let words = ["red", "green", "blue"];

    // 2. What the callback writes to must be protected, or it is
    // not an `Fn`.
    let letters = AtomicUsize::new(0);
    let longest = Mutex::new(String::new());
    each(&words, |word| {
        letters.fetch_add(word.len(), Ordering::Relaxed);

        let mut longest = longest.lock().unwrap();
        if word.len() > longest.len() {
            *longest = word.to_owned();
        }
    });

    // 3. The callback is gone, and with it its borrows.
    let longest = longest.into_inner().unwrap();
    println!("{} letters, longest {longest}", letters.into_inner());
}

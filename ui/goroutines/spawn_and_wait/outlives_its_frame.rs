//! A function returns while a thread still writes to its variable,
//! by a reference that was moved into the thread. The variable ends
//! with the function, and in Go it would move to the heap.

//@ E0597 `let shared = &letters;` `letters` does not live long enough
//@ racy `thread::spawn(move || {`
//@ racy `shared.fetch_add("channel".len(), Ordering::Relaxed);`
//@ racy `});`
//@ advice none

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn count() -> usize {
    let letters = AtomicUsize::new(0);
    let shared = &letters;
    thread::spawn(move || {
        shared.fetch_add("channel".len(), Ordering::Relaxed);
    });
    shared.load(Ordering::Relaxed)
}

fn main() {
    println!("{} letters", count());
}

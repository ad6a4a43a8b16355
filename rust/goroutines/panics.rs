//! # A panic in one thread
//!
//! In Go a panic that its own goroutine does not recover from ends
//! the whole program, with exit status 2. In Rust it ends the
//! thread. The others go on, and who joins the thread gets the
//! panic as an `Err`.
//!
//! So the two programs do not print the same, and both texts are
//! pinned. The report on standard error comes from Rust's panic
//! hook, at once and whether or not anybody joins.
//!
//! To have Go's behaviour, build with `panic = "abort"`: then any
//! panic ends the process.
//!
//! What the compiler does not check: that somebody joins. A thread
//! from `thread::spawn` whose handle is dropped panics, and nothing
//! but the report on standard error tells; the program can end with
//! status 0. A scope is stricter: it panics in its turn when a
//! thread panicked that nobody joined.

use std::thread;

fn half(n: u32) -> u32 {
    assert!(n.is_multiple_of(2), "{n} is odd");
    n / 2
}

pub fn main() {
    // 1. This one is well.
    let done = thread::spawn(|| half(8));
    println!("half of 8 is {}", done.join().unwrap());

    // 2. This one panics. Its stack is unwound, its values are
    // dropped, and the thread is over.
    let failed = thread::spawn(|| half(7));

    // 3. `join` returns the panic's value, here its message.
    let panic = failed.join().unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    println!("main goes on; the thread said: {message}");
}

//! # A panic in one thread
//!
//! In Go a panic that its own goroutine does not recover from ends
//! the whole program, with exit status 2. In Rust it ends the
//! thread. The others go on, and whoever joins the thread gets the
//! panic as an `Err`. If nobody joins it, the program can end with
//! status 0.
//!
//! So the two programs do not print the same, and both texts are
//! pinned, with Go's stack traces switched off
//! (`GOTRACEBACK=none`). The report on standard error comes from
//! Rust's panic hook, at once and whether or not anybody joins.
//!
//! A program that is to end at any panic can be built with `panic =
//! "abort"`, but that is not Go's behaviour: the process is ended
//! by a signal (a shell calls it status 134), nothing is dropped,
//! and `catch_unwind` catches nothing. Go runs the deferred
//! functions of the goroutine, and each of them may recover. A
//! thread that joins the others and calls `process::exit` comes
//! closer.
//!
//! What the compiler does not check: that somebody joins. A thread
//! from `thread::spawn` whose handle is dropped panics, and nothing
//! but the report on standard error tells. A scope is stricter: it
//! panics in its turn when a thread panicked that nobody joined.
//! Nor of which type the value of a panic is: `panic!` makes a
//! `&str` of a plain text, and a `String` where something is put
//! into it.

use std::any::Any;
use std::thread;

fn half(n: u32) -> u32 {
    assert!(n.is_multiple_of(2), "{n} is odd");
    n / 2
}

struct CleanUp;

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("the thread cleans up");
    }
}

pub fn main() {
    // 1. This one is well.
    let done = thread::spawn(|| half(8));
    println!("half of 8 is {}", done.join().unwrap());

    // 2. This one panics. Its stack is unwound, its values are
    // dropped, and the thread is over.
    let failed = thread::spawn(|| {
        let _clean_up = CleanUp;
        half(7)
    });

    // 3. `join` returns the panic's value, here its message.
    let panic = failed.join().unwrap_err();
    println!("main goes on; the thread said: {}", text(&*panic));
}

fn text(panic: &(dyn Any + Send)) -> &str {
    if let Some(text) = panic.downcast_ref::<&str>() {
        return text;
    }
    panic.downcast_ref::<String>().map_or("?", |text| text)
}

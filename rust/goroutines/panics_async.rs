//! # A panic in one task
//!
//! In Go a panic that its own goroutine does not recover from ends
//! the whole program, with exit status 2. tokio catches the panic
//! of a task: the task is over, its thread goes on with others, and
//! whoever awaits the handle gets a `JoinError`. If nobody does,
//! the program can end with status 0.
//!
//! So the programs do not print the same. The report on standard
//! error comes from Rust's panic hook, at once and whether or not
//! anybody awaits. It names a thread of the runtime, and not the
//! task.
//!
//! A `JoinError` says one of two things. `is_panic`: the task
//! panicked, and `try_into_panic` gives the panic's value.
//! `is_cancelled`: it was aborted, or the runtime has ended. A
//! `handle.await.unwrap()` in a service ends the one who waits,
//! also for an abort that was meant.
//!
//! With `panic = "abort"` nothing is caught, and the process is
//! ended by a signal.
//!
//! What the compiler does not check: that somebody awaits the
//! handle. Of a task whose handle was dropped, or of one that a
//! `TaskTracker` counts, nothing but the report on standard error
//! tells. Nor of which type the value of a panic is.

use std::any::Any;

fn half(n: u32) -> u32 {
    assert!(n.is_multiple_of(2), "{n} is odd");
    n / 2
}

struct CleanUp;

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("the task cleans up");
    }
}

async fn run() {
    // 1. This one is well.
    let done = tokio::spawn(async { half(8) });
    println!("half of 8 is {}", done.await.unwrap());

    // 2. This one panics. Its values are dropped, and the task is
    // over.
    let failed = tokio::spawn(async {
        let _clean_up = CleanUp;
        half(7)
    });

    // 3. The error of the handle has the panic's value, here its
    // message.
    let error = failed.await.unwrap_err();
    let panic = error.try_into_panic().expect("a panic");
    println!("run goes on; the task said: {}", text(&*panic));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

fn text(panic: &(dyn Any + Send)) -> &str {
    if let Some(text) = panic.downcast_ref::<&str>() {
        return text;
    }
    panic.downcast_ref::<String>().map_or("?", |text| text)
}

//! # A check that fails in a worker
//!
//! A test starts workers, and one of them finds that something is
//! wrong. The test has to fail, and to say what was found.
//!
//! In Go `t.Fatal` ends the goroutine that calls it, and no other.
//! In a worker it marks the test as failed and ends the worker,
//! and the test waits for an answer that does not come. vet says so
//! of a `go` statement. It says nothing of `WaitGroup.Go`. So a
//! worker sends back what it has found, or calls `t.Error`, which
//! is a panic when the test has ended.
//!
//! In Rust an assertion panics, and a panic ends its thread, and
//! no other. The test fails when its own thread panics. A scope
//! sees to that: it waits for its threads, and panics when one of
//! them did. With a handle it is the `unwrap` of `join`.
//!
//! What the compiler does not check: that somebody looks. A thread
//! that is detached prints its panic, and the test passes.

use std::thread;

/// Wrong for 3.
fn square(n: u32) -> u32 {
    if n == 3 { 8 } else { n * n }
}

fn squares() {
    thread::scope(|s| {
        for n in 0..4 {
            // 1. An assertion ends this thread. The others go on.
            s.spawn(move || {
                let got = square(n);
                assert!(got == n * n, "square of {n} is {got}");
            });
        }
        // 2. The scope waits for each of them, and panics in the
        // thread of the test.
    });
}

// What `cargo test` does: a panic of this thread is the failure.
pub fn main() {
    squares();
    println!("PASS");
}

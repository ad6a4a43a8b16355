//! # A worker that survives a panic
//!
//! One job of a worker panics; the worker says so and goes on with
//! the next.
//!
//! `catch_unwind` stands where Go has a deferred function that
//! recovers: it calls a closure and returns the value of its panic
//! as an `Err`. Two things differ. The panic hook has reported the
//! panic on standard error before it is caught, so the outputs are
//! not the same. And it catches nothing where the program was built
//! with `panic = "abort"`.
//!
//! A value that a panic has left half changed is what makes this
//! dangerous. So the closure has to be `UnwindSafe`, which one that
//! captures a `&mut` is not: rustc refuses it, until somebody has
//! looked and says so with `AssertUnwindSafe`. Go lets it pass.
//!
//! For errors that are expected there is `Result`. This is for a
//! service that has to outlive the bugs in its handlers; see
//! `locks/panic_under_lock` for what becomes of a lock, and
//! `goroutines/panics` for the panic that nobody catches.
//!
//! What the compiler does not check: that `AssertUnwindSafe` is
//! true. A job that changes the stock first and panics then leaves
//! it changed.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc;
use std::thread;

struct Worker {
    stock: u32,
}

impl Worker {
    /// Sells half of `n`, and panics if `n` is odd.
    fn job(&mut self, n: u32) {
        assert!(n.is_multiple_of(2), "{n} is odd");
        self.stock -= n / 2;
    }

    // 1. The panic ends here, and comes back as an `Err`. A job
    // panics before it changes anything: that is asserted.
    fn run(&mut self, n: u32) -> Result<(), String> {
        let job = AssertUnwindSafe(|| self.job(n));
        panic::catch_unwind(job)
            .map_err(|panic| format!("job {n}: {}", text(&*panic)))
    }
}

pub fn main() {
    let (tx, jobs) = mpsc::sync_channel(0);
    let mut worker = Worker { stock: 10 };

    thread::scope(|s| {
        // 2. The worker goes on after a job that failed.
        let worker = &mut worker;
        s.spawn(move || {
            for n in jobs {
                match worker.run(n) {
                    Ok(()) => println!("job {n} is done"),
                    Err(error) => println!("{error}"),
                }
            }
        });

        // 3. A send fails if the worker has ended: it panicked
        // elsewhere, and the scope will say so.
        for n in [8, 7, 6] {
            if tx.send(n).is_err() {
                break;
            }
        }
        drop(tx);
    });

    // 4. The job that failed had not touched the stock yet.
    println!("stock {}", worker.stock);
}

fn text(panic: &(dyn Any + Send)) -> &str {
    if let Some(text) = panic.downcast_ref::<&str>() {
        return text;
    }
    panic.downcast_ref::<String>().map_or("?", |text| text)
}

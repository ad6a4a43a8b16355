//! # A worker that survives a panic, with tasks
//!
//! One job of a worker panics; the worker says so and goes on with
//! the next.
//!
//! `catch_unwind` of `futures` wraps a future, as std's wraps a
//! closure: a panic while it is polled comes back as an `Err`. The
//! future that was polled is over. As between threads the panic
//! hook has reported it on standard error before, and with `panic =
//! "abort"` nothing is caught.
//!
//! A future that has a `&mut` in it is not `UnwindSafe`: the panic
//! may have left the value half changed. `AssertUnwindSafe` says
//! that somebody has looked.
//!
//! Where a job owns what it needs there is a shorter way: spawn it.
//! The runtime catches the panic of a task, and its handle gives it
//! as an error: `goroutines/panics`. This worker lends its jobs its
//! own stock, so they run in its task.
//!
//! What the compiler does not check: that `AssertUnwindSafe` is
//! true. A job that changes the stock first and panics then leaves
//! it changed.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use tokio::sync::mpsc;

struct Worker {
    stock: u32,
}

impl Worker {
    /// Sells half of `n`, and panics if `n` is odd.
    async fn job(&mut self, n: u32) {
        assert!(n.is_multiple_of(2), "{n} is odd");
        self.stock -= n / 2;
    }

    // 1. The panic ends here, and comes back as an `Err`. A job
    // panics before it changes anything: that is asserted.
    async fn run(&mut self, n: u32) -> Result<(), String> {
        let job = AssertUnwindSafe(self.job(n));
        job.catch_unwind()
            .await
            .map_err(|panic| format!("job {n}: {}", text(&*panic)))
    }
}

async fn run() {
    let (tx, mut jobs) = mpsc::channel(1);
    let mut worker = Worker { stock: 10 };

    // 2. The worker goes on after a job that failed. When there are
    // no more it gives its stock back.
    let worker = tokio::spawn(async move {
        while let Some(n) = jobs.recv().await {
            match worker.run(n).await {
                Ok(()) => println!("job {n} is done"),
                Err(error) => println!("{error}"),
            }
        }
        worker
    });

    // 3. A send fails if the worker has ended: it panicked
    // elsewhere, and its handle will say so.
    for n in [8, 7, 6] {
        if tx.send(n).await.is_err() {
            break;
        }
    }
    drop(tx);

    // 4. The job that failed had not touched the stock yet.
    let worker = worker.await.unwrap();
    println!("stock {}", worker.stock);
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

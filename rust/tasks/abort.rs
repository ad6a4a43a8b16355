//! # Stop a task from outside
//!
//! Nobody can stop a goroutine: it is given a context, and has to
//! look at it. A task of tokio can be stopped by whoever has its
//! handle, and need not know of it.
//!
//! `abort` says that the task is not to be resumed. If it waits,
//! it is dropped where it waits, with all that it has:
//! destructors run, as deferred calls do. If it runs, it runs on
//! to its next await that has to wait, and is dropped there. So
//! the awaits of a task are the places where it can end, and what
//! must not be torn apart stands between two of them. What it has
//! spawned goes on, unless it holds it in a `JoinSet` or an
//! `AbortOnDropHandle`.
//!
//! The one who awaits the handle gets a `JoinError` that says
//! `is_cancelled`, and gets it after the destructors have run. A
//! task that has ended before keeps its result.
//!
//! An abort leaves the task no time to say good-bye: a destructor
//! cannot await. A task that has to flush or to answer is told to
//! stop instead, by a `CancellationToken`, as in
//! `context/stop_workers`.
//!
//! What the compiler does not check: that a task has an await. A
//! loop without one is not stopped, nor is what
//! `tokio::task::spawn_blocking` has begun.

use std::future::pending;
use std::panic;

use tokio::sync::oneshot;
use tokio::task::{AbortHandle, JoinHandle, yield_now};

struct CleanUp(&'static str);

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("{} cleaned up", self.0);
    }
}

async fn end(task: JoinHandle<()>) -> &'static str {
    match task.await {
        Ok(()) => "finished",
        Err(end) if end.is_cancelled() => "cancelled",
        Err(end) => panic::resume_unwind(end.into_panic()),
    }
}

async fn run() {
    // 1. A task that waits is dropped where it waits.
    let (ready_tx, ready) = oneshot::channel();
    let waiter = tokio::spawn(async {
        let _clean_up = CleanUp("waiter");
        ready_tx.send(()).unwrap();
        pending().await
    });
    ready.await.unwrap();
    waiter.abort();
    println!("waiter {}", end(waiter).await);

    // 2. A task that works goes on to its next await.
    let (own_tx, own) = oneshot::channel::<AbortHandle>();
    let busy = tokio::spawn(async {
        let _clean_up = CleanUp("busy");
        own.await.unwrap().abort();
        for step in 0..3 {
            println!("busy at step {step}");
        }
        yield_now().await;
        println!("busy at its end");
    });
    own_tx.send(busy.abort_handle()).unwrap();
    println!("busy {}", end(busy).await);

    // 3. A task that has ended cannot be stopped any more.
    let quick = tokio::spawn(async {
        let _clean_up = CleanUp("quick");
    });
    while !quick.is_finished() {
        yield_now().await;
    }
    quick.abort();
    println!("quick {}", end(quick).await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

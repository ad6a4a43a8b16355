//! # Computing beside tasks
//!
//! A request needs something computed. It takes a while, and the
//! other requests should be answered meanwhile.
//!
//! Go's runtime takes the thread from a goroutine that computes
//! for long. tokio does not: a task keeps its thread up to its
//! next await. So the computation goes to rayon, which has a
//! thread for each core, and its answer comes back by `oneshot`.
//! `spawn_blocking` would do too, but its pool grows with the
//! number of jobs, up to 512 threads: it is for calls that wait.
//!
//! `rayon::spawn` has no handle. A panic in it would be heard by
//! nobody, and so rayon ends the process. Here it is caught, goes
//! back with the answer, and goes on in the task that asked.
//!
//! A task that is dropped while it waits for the answer does not
//! stop the job. A limit to the number of jobs that wait is a
//! semaphore around the call: `composition/semaphore`.
//!
//! What the compiler does not check: how long a task computes
//! between two awaits. On a runtime with one thread, as here, one
//! such task is enough to hold up all others.

use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc as blocking;

use rayon::prelude::*;
use tokio::sync::oneshot;

// 1. The job runs in rayon's pool. The task waits for the answer,
// and its thread is free meanwhile.
async fn compute<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (answer_tx, answer) = oneshot::channel();
    rayon::spawn(move || {
        let done = panic::catch_unwind(AssertUnwindSafe(job));
        _ = answer_tx.send(done);
    });
    let done = answer.await.expect("the job is always answered");
    done.unwrap_or_else(|panic| panic::resume_unwind(panic))
}

async fn run() {
    // 2. The job is held until somebody else has been heard. Jobs
    // in a service are not: here it lets the output show that the
    // two go on at the same time.
    let (begun_tx, begun) = oneshot::channel();
    let (go_on, gate) = blocking::channel::<()>();
    let sum = tokio::spawn(compute(move || {
        begun_tx.send(()).unwrap();
        _ = gate.recv();
        (0..1000).into_par_iter().map(|n| n * n).sum::<i32>()
    }));

    // 3. Another task answers meanwhile.
    let pong = tokio::spawn(async {
        _ = begun.await;
        drop(go_on);
        "pong"
    });
    println!("{}", pong.await.unwrap());
    println!("sum {}", sum.await.unwrap());
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    run().await;
}

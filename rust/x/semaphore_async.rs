//! # A weighted semaphore, for tasks
//!
//! Shares ten units of memory among jobs of different weights.
//!
//! `tokio::sync::Semaphore` is Go's `semaphore.Weighted`:
//! `acquire_many` takes several units, those who wait are served
//! in the order of arrival, and `try_acquire` does not overtake
//! them.
//!
//! The permit gives its units back when it is dropped, also by a
//! panic. A wait that is given up is a future that is dropped:
//! it leaves the line, and what it had been given already goes
//! to the next. No context is handed in.
//!
//! A job that wants more than there is waits for ever, and all
//! who come later wait behind it. Go lets them pass. A weight is
//! a `u32`.
//!
//! What the compiler does not check: what the units stand for. A
//! job that holds some and waits for more can wait for ever.

use std::sync::Arc;

use tokio::sync::{Semaphore, mpsc};
use tokio::task::{self, JoinHandle, JoinSet};
use tokio_util::sync::CancellationToken;

/// Returns when the job stands in line: until then one unit, which
/// is free, is to be had. Or when it has ended.
async fn wait_for_line<T>(memory: &Semaphore, job: &JoinHandle<T>) {
    while !job.is_finished() && memory.try_acquire().is_ok() {
        task::yield_now().await;
    }
}

async fn run() {
    let memory = Arc::new(Semaphore::new(10));

    // 1. Three jobs of three units each are inside together.
    let (entered, mut inside) = mpsc::channel::<()>(3);
    let gate = CancellationToken::new();
    let mut jobs = JoinSet::new();
    for _ in 0..3 {
        let (entered, gate) = (entered.clone(), gate.clone());
        let memory = Arc::clone(&memory);
        jobs.spawn(async move {
            let _units = memory.acquire_many(3).await.unwrap();
            entered.send(()).await.unwrap();
            drop(entered);
            gate.cancelled().await;
        });
    }
    drop(entered);
    for _ in 0..3 {
        inside.recv().await.expect("a job has failed");
    }

    // 2. One unit is left, and no second.
    let two = memory.try_acquire_many(2);
    println!("two more: {}", two.is_ok());
    let one = memory.try_acquire();
    println!("one more: {}", one.is_ok());
    drop((two, one));

    // 3. A job that gives up takes nothing with it, and leaves the
    // line.
    let early = CancellationToken::new();
    let job = tokio::spawn({
        let (memory, early) = (Arc::clone(&memory), early.clone());
        async move {
            let units = memory.acquire_many(5);
            early.run_until_cancelled(units).await.is_none()
        }
    });
    wait_for_line(&memory, &job).await;
    early.cancel();
    println!("gave up: {}", job.await.unwrap());
    println!("one more: {}", memory.try_acquire().is_ok());

    // 4. Those who wait are served in the order of arrival: with a
    // large job in line even one unit is not to be had.
    let large = tokio::spawn({
        let memory = Arc::clone(&memory);
        async move { memory.acquire_many_owned(10).await }
    });
    wait_for_line(&memory, &large).await;
    let one = memory.try_acquire().is_ok();
    println!("one, behind a large job: {one}");

    // 5. The small jobs end, and the large one has all of it.
    gate.cancel();
    let all = large.await.unwrap();
    println!("large job: {}", all.is_ok());
    println!("one more: {}", memory.try_acquire().is_ok());
    jobs.join_all().await;
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

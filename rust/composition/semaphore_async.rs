//! # Semaphore, with tasks
//!
//! Limits how many tasks do something at the same time.
//!
//! tokio has one, and it is fair: whoever came first gets the next
//! permit. `acquire_owned` of a semaphore in an `Arc` gives a
//! permit that borrows nothing, so it can move into a task. It goes
//! back when it is dropped: at the end, on an early return, while a
//! panic unwinds, and when the task is aborted.
//!
//! Take the permit before the task is spawned, and not in it: else
//! the tasks that wait are not bounded, and only those that work
//! are.
//!
//! Whoever waits can give up: the future of `acquire_owned` is
//! dropped, and leaves the queue. The stop stands first, under
//! `biased`, so a free permit is not taken by those who are
//! stopped. Where all are to give up, `close` of the semaphore
//! tells all who wait, for good.
//!
//! The program replaces the panic hook, because the default one
//! reports each panic on standard error.
//!
//! What the compiler does not check: that a permit is kept; `let _
//! = permits.acquire().await` drops it at once, `let _permit` keeps
//! it. And `forget` loses a permit, which is meant for a limit that
//! shrinks.

use std::error::Error;
use std::fmt;
use std::panic;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

const PERMITS: usize = 3;

#[derive(Debug)]
struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped")
    }
}

impl Error for Stopped {}

// 1. To acquire is to take a permit. Whoever is stopped gets none,
// even if one is free.
async fn acquire(
    stop: &CancellationToken,
    permits: &Arc<Semaphore>,
) -> Result<OwnedSemaphorePermit, Stopped> {
    tokio::select! {
        biased;
        () = stop.cancelled() => Err(Stopped),
        permit = Arc::clone(permits).acquire_owned() => {
            Ok(permit.expect("nobody closes it"))
        }
    }
}

struct Job {
    leave: oneshot::Sender<bool>,
    task: JoinHandle<()>,
}

// 2. The permit is taken first, and moves into the task. It is
// dropped there at the end, and when a panic unwinds.
async fn start(
    stop: &CancellationToken,
    permits: &Arc<Semaphore>,
) -> Result<Job, Stopped> {
    let permit = acquire(stop, permits).await?;
    let (leave, told) = oneshot::channel();
    let task = tokio::spawn(async move {
        let _permit = permit;
        let fails: bool = told.await.unwrap();
        assert!(!fails, "job failed");
    });
    Ok(Job { leave, task })
}

impl Job {
    /// Whether it did fail.
    async fn end(self, fails: bool) -> bool {
        self.leave.send(fails).unwrap();
        self.task.await.is_err()
    }
}

async fn run() {
    let stop = CancellationToken::new();
    let permits = Arc::new(Semaphore::new(PERMITS));
    let first = start(&stop, &permits).await.unwrap();
    let second = start(&stop, &permits).await.unwrap();
    let third = start(&stop, &permits).await.unwrap();

    // 3. Three are inside at the same time, and a fourth does not
    // get in. It can give up at once, or when it is stopped.
    let taken = || PERMITS - permits.available_permits();
    println!("taken: {} of {PERMITS}", taken());
    println!("a fourth: {}", permits.try_acquire().is_ok());
    stop.cancel();
    let stopped = start(&stop, &permits).await.is_err();
    println!("a fourth, stopped: {stopped}");

    // 4. Whoever leaves gives the permit back, however it ends. It
    // is free now, and not for those who are stopped.
    println!("first failed: {}", first.end(true).await);
    let mut refused = 0;
    for _ in 0..100 {
        refused +=
            usize::from(acquire(&stop, &permits).await.is_err());
    }
    println!("one is free, stopped: {refused} of 100");
    let fourth = permits.try_acquire();
    println!("a fourth: {}", fourth.is_ok());
    println!("second failed: {}", second.end(false).await);
    println!("third failed: {}", third.end(false).await);
    println!("taken: {} of {PERMITS}", taken());
}

#[tokio::main]
pub async fn main() {
    panic::set_hook(Box::new(|_| ()));
    tokio::spawn(run()).await.unwrap();
}

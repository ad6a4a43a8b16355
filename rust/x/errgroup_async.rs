//! # A group of tasks that can fail
//!
//! Runs the parts of one job. The first part that fails gives
//! the group its error and tells the others to stop.
//!
//! A `JoinSet` gives its tasks back in the order in which they
//! end, so the first error is the first in time. That is
//! `errgroup`, but for the context: here a token, cancelled with
//! the first error. `join_next` goes on until all have ended,
//! because a part that was told to stop may have something to
//! clean up.
//!
//! It is `wait` that sees the error and cancels; in Go the part
//! that fails does it. So call it as soon as all are spawned:
//! what is awaited before that holds up the stop.
//!
//! Who needs no clean-up leaves the token out: to drop the set,
//! or to call `abort_all`, ends each part at its next await.
//!
//! A part that panics is an `Err` of `join_next`, and is treated
//! as a failure that nobody expected: the others are told, and
//! the panic goes on. It drops the set, so they are aborted as
//! well, and may not get to clean up. In Go the panic ends the
//! program at once.
//!
//! `try_join_all` of futures looks like this and is not: it
//! drops the others where they are, and of more than thirty it
//! does not look at one that has failed before its turn comes.
//!
//! What the compiler does not check: that a part listens. One
//! that never looks at the token keeps the group waiting.

use std::fmt;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Barrier;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

struct Group<E> {
    parts: JoinSet<Result<(), E>>,
    stop: CancellationToken,
}

impl<E: Send + 'static> Group<E> {
    // 1. The token belongs to the group: the first error cancels
    // it.
    fn new() -> Self {
        let stop = CancellationToken::new();
        Group { parts: JoinSet::new(), stop }
    }

    fn spawn<F>(
        &mut self,
        part: impl FnOnce(CancellationToken) -> F,
    ) where
        F: Future<Output = Result<(), E>> + Send + 'static,
    {
        self.parts.spawn(part(self.stop.clone()));
    }

    async fn wait(mut self) -> Result<(), E> {
        let _told = self.stop.clone().drop_guard();
        let mut first = Ok(());
        while let Some(ended) = self.parts.join_next().await {
            match ended {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    self.stop.cancel();
                    first = first.and(Err(error));
                }
                Err(lost) => {
                    panic::resume_unwind(lost.into_panic())
                }
            }
        }
        first
    }
}

#[derive(Debug)]
enum Failure {
    DiskFull { part: usize },
    Stopped { part: usize },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::DiskFull { part } => {
                write!(f, "part {part}: disk full")
            }
            Failure::Stopped { part } => {
                write!(f, "part {part}: stopped")
            }
        }
    }
}

impl std::error::Error for Failure {}

async fn run() {
    let mut group = Group::new();
    let started = Arc::new(Barrier::new(3));
    let stopped = Arc::new(AtomicUsize::new(0));

    // 2. These two would go on for ever. They hear of the failure
    // of the third because they wait for the token beside their
    // work.
    for part in 0..2 {
        let started = Arc::clone(&started);
        let stopped = Arc::clone(&stopped);
        group.spawn(|stop| async move {
            started.wait().await;
            stop.cancelled().await;
            stopped.fetch_add(1, Ordering::Relaxed);
            Err(Failure::Stopped { part })
        });
    }

    // 3. The first error in time. Those of the others, which come
    // of the cancel, are dropped.
    group.spawn(|_| async move {
        started.wait().await;
        Err(Failure::DiskFull { part: 2 })
    });

    // 4. The wait ends when all parts have ended.
    let error = group.wait().await.unwrap_err();
    println!("error: {error}");
    let full = matches!(error, Failure::DiskFull { .. });
    println!("disk full: {full}");
    println!("stopped early: {}", stopped.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

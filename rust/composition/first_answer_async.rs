//! # The first answer, with tasks
//!
//! Asks several replicas at the same time. The first good answer is
//! taken, and the others are stopped.
//!
//! The question to a replica is a future, and to stop it is to drop
//! it: nothing is told, and nothing has to listen. A
//! `FuturesUnordered` holds all of them and gives out whichever
//! ends first. It polls them in the caller's own task, so they may
//! borrow, and nobody has to wait for their end: what is dropped
//! has ended, with its destructors, when the answer is returned.
//!
//! No channel is there, so none that needs room. `select_ok` of
//! `futures` does the same in one call, and keeps the last error
//! where this one keeps all.
//!
//! A replica that panics does so in the task of the one who asks.
//! Where the replicas compute as well as wait, spawn them into a
//! `JoinSet`: they run beside each other, and its drop aborts them,
//! but does not wait.
//!
//! What the compiler does not check: that a replica awaits. One
//! that blocks the thread keeps all of them, and the caller, from
//! going on. And what the drop leaves behind: a request that was
//! sent has been sent.

use std::error::Error;
use std::fmt;
use std::future;
use std::sync::atomic::{AtomicU32, Ordering};

use futures::future::{BoxFuture, FutureExt};
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::sync::oneshot;

#[derive(Debug)]
struct Down(&'static str);

/// Nobody has answered, for these reasons.
#[derive(Debug)]
struct NoAnswer(Vec<Down>);

type Answer = Result<&'static str, Down>;

async fn first<const N: usize>(
    replicas: [BoxFuture<'_, Answer>; N],
) -> Result<&'static str, NoAnswer> {
    // 1. On each way out the set is dropped, and with it those that
    // have not answered.
    // 2. An answer that would come too late does not come.
    let mut asked = FuturesUnordered::from_iter(replicas);

    // 3. An error is no answer yet. Only when all have failed are
    // their errors the result.
    let mut failures = Vec::new();
    while let Some(answer) = asked.next().await {
        match answer {
            Ok(text) => return Ok(text),
            Err(failure) => failures.push(failure),
        }
    }
    Err(NoAnswer(failures))
}

/// Counts those that were stopped.
struct Stopped<'a>(&'a AtomicU32);

impl Drop for Stopped<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

async fn run() {
    // 4. The first one fails when the third is at work, the second
    // answers after that, and the third would not end by itself.
    let (at_work, third_at_work) = oneshot::channel::<()>();
    let (failed, first_failed) = oneshot::channel::<()>();
    let count = AtomicU32::new(0);
    let count = &count;
    let text = first([
        async move {
            let _ = third_at_work.await;
            drop(failed);
            Err(Down("a is down"))
        }
        .boxed(),
        async move {
            let _ = first_failed.await;
            Ok("b is here")
        }
        .boxed(),
        async move {
            let _stopped = Stopped(count);
            drop(at_work);
            future::pending().await
        }
        .boxed(),
    ])
    .await;
    println!("answer: {}", text.unwrap());
    println!("told to stop: {}", count.load(Ordering::Relaxed));

    // 5. Both fail. The caller gets both errors.
    let down = || future::ready(Err(Down("down"))).boxed();
    let none = first([down(), down()]).await;
    println!("no answer:");
    println!("{}", none.unwrap_err());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

impl fmt::Display for Down {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failures = self.0.iter().map(Down::to_string);
        f.write_str(&Vec::from_iter(failures).join("\n"))
    }
}

impl Error for Down {}
impl Error for NoAnswer {}

//! # A supervisor of tasks
//!
//! Starts a worker anew when it has failed, and gives up when
//! that has happened too often.
//!
//! Each life of the worker is a task of its own, and its handle
//! tells the supervisor how it ended: with a result, with a
//! panic and what it said, or because somebody aborted it. These
//! are three, and an `unwrap` or an `into_panic` on the third
//! would end the supervisor: `try_into_panic` asks.
//!
//! A `JoinHandle` that is dropped detaches its task, and
//! `AbortOnDropHandle` of tokio-util aborts it: so an abort of
//! the supervisor takes the worker along.
//!
//! The state of the life was the task's, and is gone with it.
//! What outlives it, here the queue, it has a clone of.
//!
//! What is shared under a lock of std is poisoned by a panic
//! that holds it. tokio's `Mutex` is not: a new life finds there
//! what the old one left, finished or not.
//!
//! The program replaces the panic hook, as Go prints nothing
//! about a panic that is recovered from. A service keeps it, and
//! pauses between two lives.
//!
//! What the compiler does not check: that the supervisor itself
//! is waited for; and that the job which was in hand is not
//! lost, or done twice (here it is lost: six jobs, four
//! results).

use std::panic;

use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinHandle};
use tokio_util::task::AbortOnDropHandle;

type End = Result<(), String>;

// 1. A panic becomes an error, with the task that had it.
fn ended(end: Result<End, JoinError>) -> End {
    end.unwrap_or_else(|error| match error.try_into_panic() {
        Ok(payload) => {
            let text = payload.downcast_ref::<&str>().copied();
            Err(format!("panic: {}", text.unwrap_or("?")))
        }
        Err(aborted) => Err(aborted.to_string()),
    })
}

// 2. Each life of the worker begins with nothing of the last one.
fn supervise<W>(
    most: u32,
    start: impl Fn() -> W + Send + 'static,
) -> JoinHandle<(u32, End)>
where
    W: Future<Output = End> + Send + 'static,
{
    tokio::spawn(async move {
        let mut restarts = 0;
        loop {
            let life = tokio::spawn(start());
            let end = ended(AbortOnDropHandle::new(life).await);
            if end.is_ok() || restarts == most {
                return (restarts, end);
            }
            restarts += 1;
        }
    })
}

async fn run() {
    let (job_tx, jobs) = flume::bounded::<i32>(8);
    let (done_tx, mut done) = mpsc::channel(8);

    // 3. The state of a life is a variable in it.
    let start = move || {
        let (jobs, done) = (jobs.clone(), done_tx.clone());
        async move {
            let mut seen = 0;
            while let Ok(n) = jobs.recv_async().await {
                if n == 0 {
                    panic!("division by zero");
                }
                if n < 0 {
                    return Err("negative".to_owned());
                }
                seen += 1;
                let result =
                    format!("{} as number {seen}", 100 / n);
                done.send(result).await.unwrap();
            }
            Ok(())
        }
    };

    // 4. Two of the jobs are bad. The others are done.
    for n in [1, 2, 0, 4, -1, 5] {
        job_tx.send_async(n).await.unwrap();
    }
    drop(job_tx);
    let (restarts, end) = supervise(3, start).await.unwrap();
    println!("restarts: {restarts} failed: {}", end.is_err());
    while let Some(result) = done.recv().await {
        println!("{result}");
    }

    // 5. What fails each time is given up.
    let start = || async { Err("no disk".to_owned()) };
    let (restarts, end) = supervise(3, start).await.unwrap();
    println!(
        "restarts: {restarts} ended with: {}",
        end.unwrap_err()
    );
}

#[tokio::main]
pub async fn main() {
    panic::set_hook(Box::new(|_| ()));
    tokio::spawn(run()).await.unwrap();
}

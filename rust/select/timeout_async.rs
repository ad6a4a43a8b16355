//! # Timeout, with tasks
//!
//! Waits for an answer, but not for ever.
//!
//! `timeout` wraps a future of any kind, so what waits needs no
//! method for it. When the time is up it drops the future. The
//! answer here comes through a `oneshot`, whose receiver is the
//! future: it is gone after the timeout, and the late `send` is an
//! `Err` that holds the answer. In Go the channel needs room for
//! it, or the goroutine is leaked.
//!
//! The future is asked before the clock: one that is ready is
//! never too late.
//!
//! A timeout ends a wait. Whether it ends the work depends on what
//! is dropped. Work that is done by the future itself stops where
//! it awaits; a task that was spawned goes on, and `abort` stops
//! it.
//!
//! A timeout in a loop starts anew every time. A deadline for a
//! whole conversation is one `Instant`, and `timeout_at`.
//!
//! What the compiler does not check: that somebody hears of the
//! late answer. The `send` says what became of it; if the receiver
//! is kept after the timeout, the send ends well and the answer
//! is lost.

use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::timeout;

// 1. The two layers of the result tell a slow one from one that
// has gone.
async fn ask(
    answer: oneshot::Receiver<u32>,
    patience: Duration,
) -> String {
    match timeout(patience, answer).await {
        Ok(Ok(n)) => format!("answer {n}"),
        Ok(Err(_gone)) => "nobody there".into(),
        Err(_elapsed) => "too late".into(),
    }
}

async fn run() {
    let hour = Duration::from_secs(3600);

    // 2. This one has answered, and we would wait for an hour.
    let (tx, prompt) = oneshot::channel();
    tx.send(42).unwrap();
    println!("{}", ask(prompt, hour).await);

    // 3. This one has gone, which is known at once.
    let (tx, gone) = oneshot::channel();
    drop(tx);
    println!("{}", ask(gone, hour).await);

    // 4. This one answers when we have given up.
    let (tx, slow) = oneshot::channel();
    let (begin, begun) = oneshot::channel::<()>();
    let late = tokio::spawn(async move {
        let _ = begun.await;
        tx.send(7)
    });
    let (patience, start) =
        (Duration::from_millis(2), Instant::now());
    println!("{}", ask(slow, patience).await);
    println!("waited: {}", start.elapsed() >= patience);

    // 5. It gets its answer back and ends. Nobody has taken it.
    drop(begin);
    let unsent = late.await.unwrap().unwrap_err();
    println!("not taken: {unsent}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

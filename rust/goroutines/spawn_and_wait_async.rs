//! # Start tasks and wait for them
//!
//! One task a word, all of them at the same time; the program goes
//! on when the last has ended.
//!
//! `tokio::spawn` is what the `go` statement is: the task begins by
//! itself, and a handle that is dropped lets it run on. A `JoinSet`
//! is what a `WaitGroup` is for: it holds the tasks, and `join_all`
//! waits for all of them. When it is dropped it aborts those that
//! are left, so none of them outlives whoever has started it. A
//! `TaskTracker` counts tasks, and does not abort.
//!
//! There is no scope. A task may outlive the function that has
//! spawned it, so it owns what it uses: here through an `Arc`. A
//! borrow of a local variable is refused.
//!
//! A panic ends its task and no other. `join_all` is then a panic
//! in its turn; with `join_next` it is an `Err` to look at.
//!
//! The tokens of `met` show that all are there at the same time;
//! the pattern does not need it. A token is dropped by a panic as
//! well, so the others do not wait for a task that panicked on its
//! way there, as they would at a barrier.
//!
//! What the compiler does not check: that somebody waits. When
//! `run` returns before, the set aborts what has not ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;

async fn run() {
    let words = ["channel", "mutex", "select", "context"];
    let letters = Arc::new(AtomicUsize::new(0));
    let met = TaskTracker::new();
    met.close();
    let here = met.token();

    // 1. A task owns its handles of what it shares.
    let mut tasks = JoinSet::new();
    for word in words {
        let letters = Arc::clone(&letters);
        let (met, here) = (met.clone(), met.token());
        tasks.spawn(async move {
            // 2. Nobody goes on before all of them are here, and
            // `run`.
            drop(here);
            met.wait().await;
            letters.fetch_add(word.len(), Ordering::Relaxed);
        });
    }

    // 3. `run` is the last to arrive. Without these two lines it
    // would print, and the program end, before their work is done.
    drop(here);
    tasks.join_all().await;

    // 4. The end of each task happens before `join_all` returns, so
    // all the additions are seen here.
    let letters = letters.load(Ordering::Relaxed);
    println!("{} at once, {letters} letters", words.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

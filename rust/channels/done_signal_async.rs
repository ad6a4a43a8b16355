//! # A signal that carries no data, with tasks
//!
//! For one receiver a signal is a message, and `()` is a message
//! with no size. For everybody it is a `CancellationToken`: it is
//! cancelled once and for good, everybody who waits hears of it,
//! and so does one that looks later. The name is for the most
//! frequent use; what it says is that something has happened.
//!
//! Not every signal of tokio is that. `Notify::notify_waiters`
//! reaches those who wait at that moment, and nobody after them.
//!
//! A token that is dropped cancels nothing. So the worker holds a
//! `DropGuard`, which cancels when it is dropped: the watchers wake
//! up as well when the worker panics, and see one step where they
//! should see two. In Go the program ends. Here the worker's handle
//! says so, and `run` looks at it before it prints.
//!
//! The cancel of a token also orders: what was done before it is
//! seen by whoever has been told of it.
//!
//! What the compiler does not check: the meaning. A token says
//! nothing of why it was cancelled, before the work or after it.
//! And that somebody cancels: if nobody does, who waits for it
//! waits for ever.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

const WATCHERS: usize = 3;

async fn run() {
    // 1. `()` has no size: nothing is copied, only the fact counts.
    let (next_tx, mut next) = mpsc::channel::<()>(1);
    let done = CancellationToken::new();
    let steps = Arc::new(AtomicU32::new(0));

    // 2. The worker makes one step for each signal. The drop of
    // `ending` is the signal to everybody.
    let ending = done.clone().drop_guard();
    let made = Arc::clone(&steps);
    let worker = tokio::spawn(async move {
        for _ in 0..2 {
            next.recv().await.unwrap();
            made.fetch_add(1, Ordering::Relaxed);
        }
        drop(ending);
    });

    // 3. The cancel reaches every watcher. What the worker did
    // before it happens before `cancelled` returns.
    let mut watchers = JoinSet::new();
    for _ in 0..WATCHERS {
        let (done, steps) = (done.clone(), Arc::clone(&steps));
        watchers.spawn(async move {
            done.cancelled().await;
            steps.load(Ordering::Relaxed)
        });
    }

    // 4. A send reaches one receiver. After the first there is a
    // second step to come.
    next_tx.send(()).await.unwrap();
    println!("done after one step: {}", done.is_cancelled());
    next_tx.send(()).await.unwrap();

    // 5. All of them have seen the end, and whoever looks later
    // sees it too.
    let saw = watchers.join_all().await;
    worker.await.unwrap();
    for steps in saw {
        println!("watcher saw {steps} steps");
    }
    println!("done: {}", done.is_cancelled());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A callback for several tasks
//!
//! Hands one function to several tasks, each of which runs one call
//! of it.
//!
//! An asynchronous callback is a function that returns a future,
//! `FnMut(…) -> F`. The call itself makes the future and returns at
//! once; here `each` makes all the calls, so `FnMut` is enough.
//! What runs at the same time is the futures, and the bounds are on
//! them: `Send`, because a task may run on any thread, and
//! `'static`, because it may outlive `each`. So each future owns
//! what it uses, and the callback clones the `Arc`s for it.
//!
//! The lock is std's, in a block without an await. A guard that is
//! held over an await makes the future one that is not `Send`, and
//! it is refused where it is spawned.
//!
//! Futures that are not spawned, but handed to
//! `futures::future::join_all`, take turns in one task: they may
//! borrow and need not be `Send`, and none of them runs beside
//! another.
//!
//! What the compiler does not check: that an addition is one step:
//! a load and a store lose what others add in between. Between two
//! awaits of a task, too, others run.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;

// 1. The bounds say what becomes of the futures of `visit`.
async fn each<F>(
    words: &[&'static str],
    mut visit: impl FnMut(&'static str) -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    let mut calls = JoinSet::new();
    for &word in words {
        calls.spawn(visit(word));
    }
    calls.join_all().await;
}

async fn run() {
    let words = ["case", "chan", "func", "type"];
    let inside = TaskTracker::new();
    inside.close();
    let mut tokens = words.map(|_| inside.token()).into_iter();

    // 2. All calls are inside before any goes on. What the futures
    // write to is shared between them, and so protected.
    let letters = Arc::new(AtomicUsize::new(0));
    let last = Arc::new(Mutex::new(String::new()));
    each(&words, |word| {
        let (inside, here) = (inside.clone(), tokens.next());
        let letters = Arc::clone(&letters);
        let last = Arc::clone(&last);
        async move {
            drop(here);
            inside.wait().await;
            letters.fetch_add(word.len(), Ordering::Relaxed);

            let mut last = last.lock().unwrap();
            if *word > **last {
                *last = word.to_owned();
            }
        }
    })
    .await;

    // 3. The futures are gone, and with them their clones.
    let last = Arc::into_inner(last).unwrap();
    println!(
        "{} letters, the last is {}",
        letters.load(Ordering::Relaxed),
        last.into_inner().unwrap()
    );
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # The latest value, for all who watch
//!
//! A configuration, a state, a progress: a value that changes,
//! and readers who want to know of it. Each of them needs the
//! newest value, and none needs all of them.
//!
//! In Go that is a `sync.Cond` with a version, or a channel for
//! each reader that somebody drains and fills again. tokio has
//! `watch`: a sender, any number of receivers, and one value.
//! `send` replaces it. Each receiver remembers which version it
//! has seen; `changed` waits for another one, also when that came
//! before the call. So nobody misses the last value, and a slow
//! reader skips those in between. When the sender is dropped,
//! `changed` gives an error, after the last value has been seen.
//!
//! For values of which each counts, take `mpsc` for one receiver
//! and `broadcast` for several: a reader of `broadcast` that is
//! too slow is told how many it has missed, `tasks/every_value`.
//!
//! What the compiler does not check: the guard that `borrow`
//! gives. While it lives, the sender waits, with its thread. It
//! may not stand across an await in a task, and that rustc does
//! refuse.

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

// 1. The receiver knows which version it has seen, so that no
// change comes too early for it.
async fn read(
    name: &str,
    mut value: watch::Receiver<&'static str>,
    out: mpsc::Sender<String>,
) {
    while value.changed().await.is_ok() {
        let now = *value.borrow_and_update();
        out.send(format!("{name} has {now}")).await.unwrap();
    }
}

async fn run() {
    let (value_tx, value) = watch::channel("v0");

    // 2. A reader that reads in time, and one that begins late.
    let (quick_tx, mut quick) = mpsc::channel(1);
    let (late_tx, mut late) = mpsc::channel(1);
    let (begin_tx, begin) = oneshot::channel();
    let mut readers = JoinSet::new();
    readers.spawn(read("quick", value.clone(), quick_tx));
    readers.spawn(async {
        begin.await.unwrap();
        read("late", value, late_tx).await;
    });

    // 3. Three changes. The quick one has seen each before the next
    // is made; the late one finds the last.
    for change in ["v1", "v2", "v3"] {
        value_tx.send(change).unwrap();
        println!("{}", quick.recv().await.unwrap());
    }
    drop(value_tx);
    begin_tx.send(()).unwrap();
    while let Some(said) = late.recv().await {
        println!("{said}");
    }
    let more = quick.recv().await;
    println!("more to come: {}", more.is_some());
    readers.join_all().await;
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

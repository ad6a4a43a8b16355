//! # A notice that is kept
//!
//! Wakes a task that has something to do. A notice that is there
//! already is enough, and whoever gives one never waits.
//!
//! tokio's `Notify` is Go's channel of one and its `default`:
//! `notify_one` leaves a permit when nobody waits, and a second
//! one changes nothing. `notify_waiters` leaves none: it wakes
//! those who wait at that moment, and a task that is busy sleeps
//! on it.
//!
//! A `Notify` has no end. The stop is a token, and stands
//! second: a notice that is there is taken first, so what was
//! added last is built. The owner has the guard of the token:
//! where it is dropped, and not closed, the loop ends as well.
//!
//! The function that builds is a closure whose call is a future;
//! it may await, and the lock of the documents is not held
//! meanwhile.
//!
//! What the compiler does not check: that the data are there
//! before the notice, and that the loop takes the notice before
//! it looks. The other way round it can miss the last change,
//! and sleep on it.

use std::sync::{Arc, Mutex};

use futures::FutureExt;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

struct Index {
    docs: Arc<Mutex<Vec<String>>>,
    kick: Arc<Notify>,
    stop: DropGuard,
    task: JoinHandle<u32>,
}

impl Index {
    fn start<F>(
        build: impl FnMut(usize) -> F + Send + 'static,
    ) -> Index
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let docs = Arc::new(Mutex::new(Vec::new()));
        // 1. It keeps one notice for a loop that is busy.
        let kick = Arc::new(Notify::new());
        let stop = CancellationToken::new();
        let task = tokio::spawn(looped(
            Arc::clone(&docs),
            Arc::clone(&kick),
            stop.clone(),
            build,
        ));
        Index { docs, kick, stop: stop.drop_guard(), task }
    }

    // 2. First the data, then the notice. If there is one, the loop
    // has not looked yet, and will find this too.
    fn add(&self, doc: &str) {
        self.docs.lock().unwrap().push(doc.to_owned());
        self.kick.notify_one();
    }

    async fn close(self) -> u32 {
        drop(self.stop);
        self.task.await.unwrap()
    }
}

// 3. First the notice, then the data: what comes after this look
// comes with a new notice.
async fn looped<F: Future<Output = ()>>(
    docs: Arc<Mutex<Vec<String>>>,
    kick: Arc<Notify>,
    stop: CancellationToken,
    mut build: impl FnMut(usize) -> F,
) -> u32 {
    let mut builds = 0;
    loop {
        let count = docs.lock().unwrap().len();
        build(count).await;
        builds += 1;
        tokio::select! {
            biased;
            () = kick.notified() => {}
            () = stop.cancelled() => {
                // A notice may have come when the line above had
                // been asked: dropped with it, it is kept.
                if kick.notified().now_or_never().is_none() {
                    return builds;
                }
            }
        }
    }
}

async fn run() {
    let (begun_tx, mut begun) = mpsc::channel(1);
    let go_on = Arc::new(Notify::new());
    let told = Arc::clone(&go_on);
    let index = Index::start(move |docs| {
        let (begun, told) = (begun_tx.clone(), Arc::clone(&told));
        async move {
            begun.send(docs).await.unwrap();
            told.notified().await;
        }
    });

    // 4. While the loop is busy, three notices become one.
    println!("built of {}", begun.recv().await.unwrap());
    for doc in ["a", "b", "c"] {
        index.add(doc);
    }
    go_on.notify_one();
    println!("built of {}", begun.recv().await.unwrap());
    go_on.notify_one();

    println!("builds: {}", index.close().await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A lock, and an await
//!
//! A goroutine that holds a `sync.Mutex` may wait for anything. A
//! task that is spawned may not wait while it holds the guard of
//! a `std::sync::Mutex`: after an await it can go on in another
//! thread, and that guard must be released where it was made.
//! rustc refuses it, with a message about the future and without
//! a code.
//!
//! There are two ways. The first is to be done with the guard
//! before the await: a block, or a statement that looks and
//! copies. To `drop` the guard by hand is not enough, because
//! rustc goes by the block in which the variable lives. The
//! second is `tokio::sync::Mutex`, whose guard may travel. It
//! costs more, and who waits for it waits as a task. Take it
//! where the lock has to span the await; the short section is
//! what the standard library's mutex is for, in a task as well.
//!
//! The two ways behave differently: between the two short
//! sections another can look and ask as well.
//!
//! What the compiler does not check: the body of `#[tokio::main]`
//! and the tasks of a `LocalSet` stay in one thread, and there a
//! guard of the standard library may stand across an await;
//! clippy points at it. A second task that wants the lock then
//! blocks the thread that would release it.

use std::sync::Arc;
use std::sync::Mutex as StdMutex;

use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinSet;

type Answer = oneshot::Sender<u32>;

// Answers when so many have asked, and counts who asks.
async fn serve(
    mut asks: mpsc::Receiver<Answer>,
    together: usize,
) -> usize {
    let mut asked = 0;
    let mut waiting = Vec::new();
    while let Some(answer) = asks.recv().await {
        asked += 1;
        waiting.push(answer);
        if waiting.len() == together {
            for answer in waiting.drain(..) {
                _ = answer.send(7);
            }
        }
    }
    asked
}

async fn ask(remote: &mpsc::Sender<Answer>) -> u32 {
    let (answer_tx, answer) = oneshot::channel();
    remote.send(answer_tx).await.unwrap();
    answer.await.unwrap()
}

// 1. The lock is held for the looks alone, so two can ask. The
// guard lives as long as the statement, and no await is in it.
async fn short(
    cache: Arc<StdMutex<Option<u32>>>,
    remote: mpsc::Sender<Answer>,
) {
    let known = *cache.lock().unwrap();
    if known.is_none() {
        let value = ask(&remote).await;
        *cache.lock().unwrap() = Some(value);
    }
}

// 2. The lock is held while the remote side is asked, so the second
// waits and finds the value.
async fn long(
    cache: Arc<Mutex<Option<u32>>>,
    remote: mpsc::Sender<Answer>,
) {
    let mut known = cache.lock().await;
    if known.is_none() {
        *known = Some(ask(&remote).await);
    }
}

async fn run() {
    // 3. Two want the value at once. The remote side answers when
    // both have asked.
    let (remote, asks) = mpsc::channel(1);
    let cache = Arc::default();
    let mut group = JoinSet::new();
    group.spawn(short(Arc::clone(&cache), remote.clone()));
    group.spawn(short(Arc::clone(&cache), remote));
    let asked = serve(asks, 2).await;
    group.join_all().await;
    let kept = cache.lock().unwrap().unwrap_or_default();
    println!("short asked {asked} kept {kept}");

    // 4. With the lock held, there is one to answer.
    let (remote, asks) = mpsc::channel(1);
    let cache = Arc::default();
    let mut group = JoinSet::new();
    group.spawn(long(Arc::clone(&cache), remote.clone()));
    group.spawn(long(Arc::clone(&cache), remote));
    let asked = serve(asks, 1).await;
    group.join_all().await;

    // 5. The value is kept.
    let kept = cache.lock().await.unwrap_or_default();
    println!("long asked {asked} kept {kept}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

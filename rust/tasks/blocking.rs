//! # A call that blocks
//!
//! A goroutine may call what it likes: when it blocks, the
//! runtime gives its thread to another. tokio cannot see that a
//! task blocks. A task that waits in anything but an await keeps
//! one of the few threads of the runtime, and two such tasks
//! stall a runtime of two threads: nothing else runs, no timer
//! fires.
//!
//! `spawn_blocking` runs the call in a thread of another pool,
//! and gives a handle to await; that of a `JoinSet` puts it into
//! the set. Files, name look-ups, blocking drivers of databases
//! and C libraries belong there. The pool grows to 512 threads,
//! and more calls wait in a queue. For computation it is the
//! wrong pool, because that many threads do not compute faster:
//! rayon has one thread for each core, see `tasks/computation`.
//!
//! `block_in_place` moves the other tasks away from the thread
//! and blocks there; it needs the runtime with several threads.
//!
//! A call that has begun is not stopped by an abort, by a timeout
//! or by the end of the one who waits, and the end of the runtime
//! waits for it.
//!
//! The way back: such a call may wait for a future, with
//! `Handle::current().block_on`. In a task that panics. In a
//! thread that is none of the runtime's, `tokio::spawn` panics,
//! and so does a timer: such a thread gets a `Handle`.
//!
//! An await that finds all there does not give the thread away.
//! tokio counts what a task does with its channels, sockets and
//! timers: after 128 in one turn the next one waits, and others
//! run. flume's channels are not counted. A task that finds
//! something there each time keeps its thread, unless
//! `tokio::task::coop::cooperative` is put around the receive.
//!
//! What the compiler does not check: that a task does not block:
//! `thread::sleep`, a channel of the standard library and a lock
//! that is held for long all compile in a task.

use std::sync::mpsc;

use tokio::sync::mpsc as async_mpsc;
use tokio::task::JoinSet;

// 1. A call that waits for something outside: here, for a key.
fn read(
    begun: async_mpsc::Sender<()>,
    key: mpsc::Receiver<u32>,
) -> u32 {
    begun.try_send(()).unwrap();
    key.recv().unwrap()
}

async fn run() {
    // 2. Two of them block, in threads of their own.
    let (begun_tx, mut begun) = async_mpsc::channel(2);
    let mut jobs = JoinSet::new();
    let mut keys = Vec::new();
    for _ in 0..2 {
        let (key_tx, key) = mpsc::channel();
        let begun_tx = begun_tx.clone();
        keys.push(key_tx);
        jobs.spawn_blocking(|| read(begun_tx, key));
    }
    drop(begun_tx);
    begun.recv().await.unwrap();
    begun.recv().await.unwrap();
    println!("two are blocked");

    // 3. A third one runs all the same, and lets them go on.
    tokio::spawn(async move {
        for (key_tx, key) in keys.iter().zip([3, 4]) {
            _ = key_tx.send(key);
        }
    });
    let sum: u32 = jobs.join_all().await.iter().sum();
    println!("sum {sum}");
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

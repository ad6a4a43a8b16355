//! # Start a task, and let go of it
//!
//! `tokio::spawn` is Go's `go`: the task begins by itself, and
//! runs beside whoever started it.
//!
//! Two things differ. A call of an `async fn`, or an `async`
//! block, is a value that does nothing yet: it has to be spawned
//! or awaited. And `spawn` returns a handle. To await the handle
//! gives what the task returns, so that a result needs no
//! channel. To drop it detaches the task, which runs on as a
//! goroutine does. A task in a `JoinSet` is not detached when the
//! set is dropped: it is stopped.
//!
//! What a task uses it must own, or share through an `Arc`: that
//! is the `'static` in the signature of `spawn`. It may go on in
//! another thread after each await; that is the `Send`.
//!
//! What the compiler does not check: that anybody looks at how a
//! task ends. A detached task that panics leaves a message, and
//! the program goes on; a goroutine that panics ends it.

use tokio::sync::oneshot;

// 1. The task waits until `start` has returned, and runs on: to
// drop the handle is no order to stop.
fn start(
    leave: oneshot::Receiver<()>,
    log: oneshot::Sender<&'static str>,
) {
    let detached = async {
        leave.await.unwrap();
        log.send("done").unwrap();
    };
    drop(tokio::spawn(detached));
}

async fn run() {
    let (leave_tx, leave) = oneshot::channel();
    let (log_tx, log) = oneshot::channel();
    start(leave, log_tx);
    println!("start has returned");
    _ = leave_tx.send(());
    println!("detached: {}", log.await.unwrap_or("gone"));

    // 2. A handle that is kept gives the result.
    let sum = tokio::spawn(async { 1 + 2 + 3 });
    println!("sum {}", sum.await.unwrap());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

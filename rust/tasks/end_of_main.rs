//! # The end of main, and of the runtime
//!
//! When Go's `main` returns, the program ends: goroutines stop
//! where they are, and their deferred calls do not run. When the
//! body of `#[tokio::main]` returns, the runtime ends first. It
//! drops each task where it waits, and destructors run. Then it
//! waits for what `spawn_blocking` has begun, because a thread
//! cannot be dropped. So the two programs do not print the same.
//!
//! What a task still had to do is not done in either language. A
//! service keeps a group of its tasks, tells them to stop and
//! waits for them, before `main` returns: the pages of
//! `lifecycle` have that.
//!
//! A call of `std::process::exit` ends as Go's `main` does, with
//! no destructor. A blocking job that waits for ever keeps the
//! program from ending; `Runtime::shutdown_background`, of a
//! runtime that was made by hand, does not wait for it.
//!
//! What the compiler does not check: that a destructor which runs
//! so late still finds what it needs. The tasks are dropped one
//! after the other, in no order that is promised.

use std::future::pending;
use std::sync::mpsc;

use tokio::sync::oneshot;

struct CleanUp(mpsc::Sender<()>);

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("the one that waits has cleaned up");
        _ = self.0.send(());
    }
}

#[tokio::main]
pub async fn main() {
    let (over_tx, over) = mpsc::channel();

    // 1. It has begun when main returns, and says when the other
    // one is over.
    let (begun_tx, begun) = oneshot::channel();
    tokio::task::spawn_blocking(move || {
        begun_tx.send(()).unwrap();
        _ = over.recv();
        println!("the blocking job has finished");
    });
    begun.await.unwrap();

    // 2. It waits, and cleans up when it is dropped.
    let (waits_tx, waits) = oneshot::channel();
    tokio::spawn(async {
        let _clean_up = CleanUp(over_tx);
        waits_tx.send(()).unwrap();
        pending::<()>().await;
    });
    waits.await.unwrap();

    // 3. The runtime ends with main: it drops the task, and waits
    // for the job.
    println!("main returns");
}

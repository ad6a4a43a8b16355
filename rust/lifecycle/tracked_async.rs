//! # Tasks that nobody waits for
//!
//! Starts tasks whose result nobody waits for, and still hears
//! of their end: of each panic, and of the last of them.
//!
//! A `TaskTracker` counts the tasks and keeps nothing of them,
//! so it does not grow with every job of a component that lives
//! long. It is Go's `WaitGroup`: `wait` is ready when it is
//! empty and `close` has been called. A `JoinSet` would keep
//! each result until somebody fetches it, and aborts its tasks
//! when it is dropped; the tracker does not.
//!
//! Nobody is told of the panic of a tracked task. `catch_unwind`
//! of futures makes it a value, as `recover` does; what the job
//! leaves half done is nobody's concern here, which is what
//! `AssertUnwindSafe` says.
//!
//! The stop is a token: a job that waits for something waits for
//! it too.
//!
//! The program replaces the panic hook, because Go prints
//! nothing about a panic that is recovered from.
//!
//! What the compiler does not check: that `close` of the tracker
//! is called before the wait, and that a job looks at the stop.
//! It waits for ever for the call, or for the job.

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::FutureExt;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

#[derive(Default)]
struct Background {
    jobs: TaskTracker,
    stop: CancellationToken,
    failed: Arc<AtomicUsize>,
}

impl Background {
    // 1. A panic ends this task and no other. It is made a value,
    // and counted.
    fn start(
        &self,
        job: impl Future<Output = ()> + Send + 'static,
    ) {
        let failed = Arc::clone(&self.failed);
        self.jobs.spawn(async move {
            let end = AssertUnwindSafe(job).catch_unwind().await;
            if end.is_err() {
                failed.fetch_add(1, Ordering::Relaxed);
            }
        });
    }

    // 2. Close waits for those that are still there.
    async fn close(self) -> usize {
        self.stop.cancel();
        self.jobs.close();
        self.jobs.wait().await;
        self.failed.load(Ordering::Relaxed)
    }
}

async fn run() {
    let background = Background::default();
    let sent = Arc::new(AtomicUsize::new(0));
    let flushed = Arc::new(AtomicUsize::new(0));

    // 3. Each of them is forgotten as soon as it is started.
    for n in 0..6 {
        let sent = Arc::clone(&sent);
        background.start(async move {
            assert!(n % 3 != 0, "no mail");
            sent.fetch_add(1, Ordering::Relaxed);
        });
    }
    background.start({
        let stop = background.stop.clone();
        let flushed = Arc::clone(&flushed);
        async move {
            stop.cancelled().await;
            flushed.fetch_add(1, Ordering::Relaxed);
        }
    });

    // 4. When close has returned, nothing runs any more.
    println!("failed: {}", background.close().await);
    let sent = sent.load(Ordering::Relaxed);
    let flushed = flushed.load(Ordering::Relaxed);
    println!("sent: {sent} flushed: {flushed}");
}

#[tokio::main]
pub async fn main() {
    panic::set_hook(Box::new(|_| ()));
    tokio::spawn(run()).await.unwrap();
}

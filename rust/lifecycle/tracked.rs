//! # Threads that nobody waits for
//!
//! Starts threads whose result nobody waits for, and still hears
//! of their end: of each panic, and of the last of them.
//!
//! `thread::spawn` with the handle dropped is Go's `go`, with a
//! difference: a panic ends that thread alone, and says so on
//! standard error alone: the program goes on, and ends with
//! status 0. When `main` returns, the threads that still run end
//! where they are, as in Go.
//!
//! Join handles in a list would grow with every job of a
//! component that lives long. Here each thread holds a clone of
//! a sender on which nothing is sent. When the last clone is
//! dropped, the receiver hears that nobody is left: Go's
//! `WaitGroup`, in the one direction that is needed. The clone
//! is dropped by a panic too. `join` has no time limit, and this
//! receiver has one: `recv_timeout` is `Disconnected` when the
//! last thread has ended, and `Timeout` when it is time to tell
//! them harder.
//!
//! A value that is dropped while its thread panics can ask
//! `thread::panicking()`. That counts the failures and needs no
//! `catch_unwind`; the message stays on standard error. The
//! program replaces the hook that writes it there, because Go
//! prints nothing about a panic that is recovered from.
//!
//! What the compiler does not check: that `close` lets go of its
//! own clone before it waits, and that a job looks at `stop`. It
//! waits for ever for itself, or for the job.

use std::convert::Infallible;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam::channel::{self, Receiver, Sender};

struct Background {
    busy: Sender<Infallible>,
    idle: Receiver<Infallible>,
    stop: Sender<Infallible>,
    stopped: Receiver<Infallible>,
    failed: Arc<AtomicUsize>,
}

/// Dropped at the end of a job, however it ends.
struct Report {
    _busy: Sender<Infallible>,
    failed: Arc<AtomicUsize>,
}

impl Drop for Report {
    fn drop(&mut self) {
        if thread::panicking() {
            self.failed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Background {
    fn new() -> Background {
        let (busy, idle) = channel::bounded(0);
        let (stop, stopped) = channel::bounded(0);
        let failed = Arc::default();
        Background { busy, idle, stop, stopped, failed }
    }

    // 1. A panic ends this thread and no other. The report, which
    // is dropped on the way, counts it.
    fn start(
        &self,
        job: impl FnOnce(&Receiver<Infallible>) + Send + 'static,
    ) {
        let report = Report {
            _busy: self.busy.clone(),
            failed: Arc::clone(&self.failed),
        };
        let stopped = self.stopped.clone();
        thread::spawn(move || {
            let _report = report;
            job(&stopped);
        });
    }

    // 2. Close waits for those that are still there.
    fn close(self) -> usize {
        drop((self.stop, self.busy));
        _ = self.idle.recv();
        self.failed.load(Ordering::Relaxed)
    }
}

pub fn main() {
    panic::set_hook(Box::new(|_| ()));
    let background = Background::new();
    let sent = Arc::new(AtomicUsize::new(0));
    let flushed = Arc::new(AtomicUsize::new(0));

    // 3. Each of them is forgotten as soon as it is started.
    for n in 0..6 {
        let sent = Arc::clone(&sent);
        background.start(move |_| {
            assert!(n % 3 != 0, "no mail");
            sent.fetch_add(1, Ordering::Relaxed);
        });
    }
    background.start({
        let flushed = Arc::clone(&flushed);
        move |stopped| {
            _ = stopped.recv();
            flushed.fetch_add(1, Ordering::Relaxed);
        }
    });

    // 4. When close has returned, nothing runs any more.
    println!("failed: {}", background.close());
    let sent = sent.load(Ordering::Relaxed);
    let flushed = flushed.load(Ordering::Relaxed);
    println!("sent: {sent} flushed: {flushed}");
}

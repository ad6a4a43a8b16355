//! # A group of threads that can fail
//!
//! Runs the parts of one job. The first part that fails gives the
//! group its error and tells the others to stop.
//!
//! A scope waits for its threads. What `errgroup` adds is the first
//! error in time, and the signal. `OnceLock::set` keeps the first
//! error and refuses the others. The signal is the end of a
//! channel: the group drops its one sender, and every part that
//! waits for `stop` hears of it, also one that looks later.
//!
//! A part that panics stops the others too, through a guard that
//! is dropped as the stack unwinds; then the scope panics in its
//! turn. In Go the panic ends the program at once.
//!
//! For parts that mostly wait there are tasks: tokio's `JoinSet`
//! with a `CancellationToken`.
//!
//! What the compiler does not check: that a part listens. One that
//! never looks at `stop` keeps the group waiting.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread::{self, Scope};

use crossbeam::channel::{self, Receiver, Sender};

/// Nothing is ever sent: the end of the channel says "stop".
type Stop = Receiver<Infallible>;

struct Group<E> {
    first: OnceLock<E>,
    running: Mutex<Option<Sender<Infallible>>>,
    stop: Stop,
}

impl<E: Send + Sync> Group<E> {
    // 1. The signal belongs to the group: the first error gives it.
    fn new() -> Self {
        let (running, stop) = channel::bounded(0);
        let running = Mutex::new(Some(running));
        Group { first: OnceLock::new(), running, stop }
    }

    fn spawn<'scope>(
        &'scope self,
        s: &'scope Scope<'scope, '_>,
        part: impl FnOnce(&Stop) -> Result<(), E> + Send + 'scope,
    ) {
        s.spawn(move || {
            let _guard = StopOnPanic(self);
            if let Err(error) = part(&self.stop) {
                // Refused where there is one already.
                let _ = self.first.set(error);
                self.cancel();
            }
        });
    }

    fn result(self) -> Result<(), E> {
        self.first.into_inner().map_or(Ok(()), Err)
    }
}

impl<E> Group<E> {
    fn cancel(&self) {
        self.running.lock().unwrap().take();
    }
}

struct StopOnPanic<'a, E>(&'a Group<E>);

impl<E> Drop for StopOnPanic<'_, E> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.cancel();
        }
    }
}

#[derive(Debug)]
enum Failure {
    DiskFull { part: usize },
    Stopped { part: usize },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::DiskFull { part } => {
                write!(f, "part {part}: disk full")
            }
            Failure::Stopped { part } => {
                write!(f, "part {part}: stopped")
            }
        }
    }
}

impl Error for Failure {}

pub fn main() {
    let group = Group::new();
    let (started, parts) = channel::bounded(2);
    let stopped = AtomicUsize::new(0);

    thread::scope(|s| {
        // 2. These two would go on for ever. They hear of the
        // failure of the third because they wait for `stop` beside
        // their work.
        for part in 0..2 {
            let (started, stopped) = (started.clone(), &stopped);
            group.spawn(s, move |stop| {
                started.send(()).unwrap();
                let _ = stop.recv();
                stopped.fetch_add(1, Ordering::Relaxed);
                Err(Failure::Stopped { part })
            });
        }
        drop(started);

        // 3. The first error in time. Those of the others, which
        // come of the signal, are dropped.
        group.spawn(s, move |_| {
            parts.iter().take(2).for_each(drop);
            Err(Failure::DiskFull { part: 2 })
        });

        // 4. The scope ends when all parts have ended.
    });

    let error = group.result().unwrap_err();
    println!("error: {error}");
    let full = matches!(error, Failure::DiskFull { .. });
    println!("disk full: {full}");
    println!("stopped early: {}", stopped.into_inner());
}

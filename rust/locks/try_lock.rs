//! # Lock it if it is free
//!
//! Does a job if nobody is at it. Who finds the lock taken does not
//! wait. A backup that panics ends its thread and not the
//! program, and who joins is told.
//!
//! `try_lock` does not wait. It returns an error that tells two
//! cases apart: `WouldBlock`, somebody has it, and `Poisoned`,
//! somebody panicked with it, and here is the guard. A poisoned
//! mutex is not busy, and stays poisoned. Go's documentation says
//! that right uses of `TryLock` are rare: where the job has to be
//! done, lock.
//!
//! A Go mutex can be locked here and unlocked by another goroutine.
//! A guard stays in its thread. What is held by a job, and not by a
//! thread, is a claim: a flag that `swap` sets for the one who
//! finds it free. The struct that took it goes into the thread, and
//! gives it back when it is dropped, in a panic, too.
//!
//! `swap` is one step. The `Acquire` of who claims sees all that
//! was written before the `Release` of who gave back.
//!
//! What the compiler does not check: that a claim is given back.
//! Whoever keeps the struct keeps the claim, and all who come later
//! hear that it is busy.

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, TryLockError};
use std::thread::{self, JoinHandle};

use crossbeam::channel;

#[derive(Debug)]
struct Busy;

struct Store {
    lines: Mutex<Vec<&'static str>>,
    // Set while a backup runs.
    backup: AtomicBool,
}

impl Store {
    fn view(&self, read: impl FnOnce(&[&'static str])) {
        read(&self.lines.lock().unwrap());
    }

    // 1. Tidies if the lines are free. If not, a later call will
    // do.
    fn tidy(&self) -> Result<(), Busy> {
        let mut lines = match self.lines.try_lock() {
            Ok(lines) => lines,
            Err(TryLockError::WouldBlock) => return Err(Busy),
            Err(TryLockError::Poisoned(e)) => panic!("{e}"),
        };
        lines.dedup();
        Ok(())
    }
}

// 2. The claim is taken here, so the caller is told at once. The
// thread that does the work drops it.
struct Claim(Arc<Store>);

impl Claim {
    fn new(store: &Arc<Store>) -> Result<Claim, Busy> {
        if store.backup.swap(true, Ordering::Acquire) {
            return Err(Busy);
        }
        Ok(Claim(Arc::clone(store)))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.0.backup.store(false, Ordering::Release);
    }
}

fn start_backup(
    store: &Arc<Store>,
    write: impl FnOnce(usize) + Send + 'static,
) -> Result<JoinHandle<()>, Busy> {
    let claim = Claim::new(store)?;
    Ok(thread::spawn(move || {
        let Claim(store) = &claim;
        let n = store.lines.lock().unwrap().len();
        write(n);
    }))
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("busy")
    }
}

impl Error for Busy {}

pub fn main() {
    let lines = Mutex::new(vec!["a", "a", "b"]);
    let backup = AtomicBool::new(false);
    let store = Arc::new(Store { lines, backup });

    // 3. While one looks at the lines, nobody tidies them.
    store.view(|lines| {
        let tidy = store.tidy().unwrap_err();
        println!("lines {} tidy: {tidy}", lines.len());
    });
    println!("free now: {}", store.tidy().is_ok());

    // 4. While a backup runs, there is no second one, and the lines
    // are free.
    let (more, go_on) = channel::bounded(0);
    let first = start_backup(&store, move |n| {
        go_on.recv().unwrap();
        go_on.recv().unwrap();
        println!("backup of {n}");
    });
    // It has counted the lines.
    more.send(()).unwrap();
    let second = start_backup(&store, |_| ());
    println!("second: {}", second.unwrap_err());
    println!("tidy meanwhile: {}", store.tidy().is_ok());
    more.send(()).unwrap();
    first.unwrap().join().unwrap();

    // 5. After it, the next one starts.
    let next = start_backup(&store, |n| println!("next of {n}"));
    next.unwrap().join().unwrap();
}

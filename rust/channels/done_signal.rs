//! # A signal without data
//!
//! `()`, the type with one value and no size, stands where Go has
//! `struct{}`: the channel says that something has happened, and
//! nothing else.
//!
//! A signal for one receiver is a message. A signal for everybody
//! is the end of the channel: in Go a `close`, in Rust the drop of
//! the last sender. Every receiver sees it, and so does one that
//! looks later. `done` is never sent to in either program.
//!
//! The sender lives in the thread that gives the signal, so the
//! signal is also given when that thread panics. In Go `defer
//! close(done)` does the same.
//!
//! What the compiler does not check: the meaning. `recv` returns
//! `Err` when the sender is dropped, on purpose or not.

use std::thread;

use crossbeam::channel;

pub fn main() {
    // 1. `()` has no size: nothing is copied, only the fact counts.
    let (ready_tx, ready) = channel::bounded::<()>(0);
    let (done_tx, done) = channel::bounded::<()>(0);
    let (log, lines) = channel::bounded(3);

    let worker_log = log.clone();
    thread::spawn(move || {
        // 2. The drop of `done_tx`, at the end of this thread,
        // reaches every receiver, also those that come later.
        let _done = done_tx;
        ready.recv().unwrap();
        worker_log.send("worker: ready seen").unwrap();
        worker_log.send("worker: work done").unwrap();
    });

    // 3. One send wakes one receiver.
    log.send("main: ready").unwrap();
    ready_tx.send(()).unwrap();

    // 4. Everything that the worker did before the drop happens
    // before `recv` returns.
    assert!(done.recv().is_err());
    assert!(done.recv().is_err()); // and again, at once
    drop(log);
    for line in lines {
        println!("{line}");
    }
    println!("main: done seen twice");
}

//! # Nobody cleans up behind `exit`
//!
//! A drop is not a promise that something happens. `process::exit`
//! ends the process where it stands: no value of any thread is
//! dropped, as no deferred call runs after `os.Exit`. Both say so
//! in their documentation.
//!
//! When `main` returns, its own values are dropped, and its
//! deferred calls run. All other threads and goroutines end
//! wherever they are, and nothing of theirs is cleaned up, unless
//! somebody waits for them before. So what must happen at the end
//! is done by a thread that is joined, and `main` returns an
//! `ExitCode` instead of calling `exit`.
//!
//! Two things differ. A `static` is never dropped, not even when
//! `main` returns: a writer with a buffer in a `LazyLock` loses
//! what is in it. In Go nothing cleans up a variable of a package
//! either, but nobody expects it. And `log.Fatal` is `os.Exit`
//! behind the message, where `panic!` in Rust's main thread drops
//! on its way out.
//!
//! What the compiler does not check: that a value is dropped at
//! all. `exit` and `mem::forget` keep it from it, and neither is
//! `unsafe`.

use std::sync::mpsc;
use std::{process, thread};

struct Journal(&'static str);

impl Drop for Journal {
    fn drop(&mut self) {
        println!("flushed: {}", self.0);
    }
}

pub fn main() {
    // 1. The worker has a journal, and waits for more to do.
    let (tx, started) = mpsc::channel();
    thread::spawn(move || {
        let _journal = Journal("worker");
        tx.send(()).unwrap();
        loop {
            thread::park();
        }
    });
    started.recv().unwrap();

    // 2. Main has one as well.
    let _journal = Journal("main");
    println!("an entry is written");

    // 3. `exit` drops nothing, of no thread.
    process::exit(3);
}

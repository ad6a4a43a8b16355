//! # The latest value
//!
//! A monitor publishes the latest status of a service to whoever
//! asks.
//!
//! An `atomic.Value` holds anything, and panics if it is given a
//! value of another type than before. An `atomic.Pointer` has one
//! type. Rust has `RwLock` with the type of the value, and
//! `Option` where there is none at first. Whoever reads takes a
//! clone and lets go of the lock. Where a clone costs much, it is
//! a clone of an `Arc`, see `atomics/config`. Where the value
//! fits in a number, an atomic number will do.
//!
//! `CompareAndSwap` of a value is a comparison and an assignment
//! under one `write`; `Swap` is `replace`.
//!
//! The monitor owns its thread, and `close` waits for it. Whoever
//! owns the sender of the results decides when it ends.
//!
//! What the compiler does not check: that what was read is still
//! the latest. Who decides by it and writes has to compare.

use std::sync::{Arc, RwLock, mpsc};
use std::thread::{self, JoinHandle};

#[derive(Clone, PartialEq)]
struct Status {
    state: &'static str,
    probe: u32,
}

// 1. The latest status, and nothing before the first probe.
type Latest = Arc<RwLock<Option<Status>>>;

struct Monitor {
    latest: Latest,
    thread: Option<JoinHandle<()>>,
}

impl Monitor {
    // 2. A thread probes the service and publishes what it finds,
    // until there is no more to probe.
    fn start<P>(probe: P) -> Monitor
    where
        P: Fn() -> Option<&'static str> + Send + 'static,
    {
        let latest = Latest::default();
        let ours = Arc::clone(&latest);
        let thread = Some(thread::spawn(move || {
            let mut n = 0;
            while let Some(state) = probe() {
                n += 1;
                let found = Status { state, probe: n };
                *ours.write().unwrap() = Some(found);
            }
        }));
        Monitor { latest, thread }
    }

    // 3. A clone, and the lock is free again.
    fn status(&self) -> String {
        let latest = self.latest.read().unwrap().clone();
        match latest {
            None => "not known yet".to_owned(),
            Some(Status { state, probe }) => {
                format!("{state} by probe {probe}")
            }
        }
    }

    // 4. Changed by hand, if nothing newer has come.
    fn mark(&self, old: Status, marked: Status) -> bool {
        let mut latest = self.latest.write().unwrap();
        let same = *latest == Some(old);
        if same {
            *latest = Some(marked);
        }
        same
    }

    // 5. Who closes gets the last status and leaves another.
    fn close(&mut self) -> Option<Status> {
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
        let closed = Status { state: "closed", probe: 0 };
        self.latest.write().unwrap().replace(closed)
    }
}

pub fn main() {
    // 6. When the monitor asks for the next result, it has
    // published the one before.
    let (ask, asked) = mpsc::sync_channel(1);
    let (results, result) = mpsc::channel();
    let mut monitor = Monitor::start(move || {
        ask.send(()).ok()?;
        result.recv().ok()
    });
    asked.recv().unwrap();
    println!("{}", monitor.status());
    results.send("up").unwrap();
    asked.recv().unwrap();
    println!("{}", monitor.status());

    // 7. Whoever has seen the first probe comes too late after
    // the second.
    results.send("slow").unwrap();
    asked.recv().unwrap();
    let by = |state, probe| Status { state, probe };
    let late = monitor.mark(by("up", 1), by("in repair", 0));
    println!("late: {late}");
    println!("{}", monitor.status());
    let in_time = monitor.mark(by("slow", 2), by("in repair", 0));
    println!("in time: {in_time}");

    // 8. The monitor ends, after one more.
    results.send("down").unwrap();
    drop(results);
    println!("last: {}", monitor.close().unwrap().state);
    println!("{}", monitor.status());
}

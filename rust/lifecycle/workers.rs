//! # A service with workers of its own
//!
//! A service has threads for its jobs. Its constructor starts them,
//! and `close` lets them finish and joins them.
//!
//! The queue is a bounded channel whose only lasting sender is in
//! the service. `submit` clones it under the lock and sends when
//! the lock is free, so that it can wait for room. `stop` takes the
//! sender out. The queue is closed when the last clone is dropped,
//! too, and then each worker has done what was sent and ends. In Go
//! a close must not come before such a send, which would panic, and
//! so a second `WaitGroup` counts the sends.
//!
//! `close` joins, with the list of handles locked. A second one
//! waits for the lock and finds the list empty: both return when
//! the last job is done. `Drop` closes as well, so a service that
//! is forgotten does not leave threads behind.
//!
//! A job that panics is caught by `catch_unwind`, and the worker
//! goes on. Uncaught, it would end its worker and not the program:
//! the service would be slower by one, and nobody would hear of it
//! before the join in `close`, which hands the panic on.
//!
//! A library has this ready made: `rayon::ThreadPool` for jobs that
//! compute. Its queue has no bound.
//!
//! What the compiler does not check: that each job ends. `close`
//! waits for it, and so does `drop`. A job that closes its own
//! service joins its own thread: on Linux std panics then, and
//! Go's waits for ever.

use std::error::Error;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender};

type Job = Box<dyn FnOnce() + Send>;

#[derive(Debug)]
struct Closed;

#[derive(Default)]
struct Counts {
    done: AtomicU32,
    failed: AtomicU32,
}

struct Service {
    jobs: Mutex<Option<Sender<Job>>>,
    workers: Mutex<Vec<JoinHandle<()>>>,
    counts: Arc<Counts>,
}

impl Service {
    // 1. A fixed number of workers, and a bounded queue before
    // them.
    fn start(workers: usize, queue: usize) -> Service {
        let (tx, jobs) = channel::bounded(queue);
        let counts = Arc::new(Counts::default());
        let workers = (0..workers).map(|_| {
            let (jobs, counts) = (jobs.clone(), counts.clone());
            thread::spawn(move || work(jobs, &counts))
        });
        let workers = Mutex::new(workers.collect());
        Service { jobs: Mutex::new(Some(tx)), workers, counts }
    }
}

// 2. A worker ends when the queue is closed and empty. A job that
// panics is counted, and its worker goes on.
fn work(jobs: Receiver<Job>, counts: &Counts) {
    for job in jobs {
        match panic::catch_unwind(AssertUnwindSafe(job)) {
            Ok(()) => counts.done.fetch_add(1, Ordering::Relaxed),
            Err(_) => counts.failed.fetch_add(1, Ordering::Relaxed),
        };
    }
}

impl Service {
    // 3. Waits for room, and not under the lock. Who has come past
    // the lock has a sender, so the queue stays open for the send.
    fn submit(
        &self,
        job: impl FnOnce() + Send + 'static,
    ) -> Result<(), Closed> {
        let jobs = self.jobs.lock().unwrap().clone();
        let jobs = jobs.ok_or(Closed)?;
        jobs.send(Box::new(job)).map_err(|_| Closed)
    }

    // 4. No more from now on.
    fn stop(&self) {
        *self.jobs.lock().unwrap() = None;
    }

    // 5. What was accepted is done before `close` returns, whoever
    // calls it, and how often.
    fn close(&self) -> String {
        self.stop();
        let workers = self.workers.lock();
        let mut workers =
            workers.unwrap_or_else(PoisonError::into_inner);
        while let Some(worker) = workers.pop() {
            if let Err(payload) = worker.join()
                && !thread::panicking()
            {
                panic::resume_unwind(payload);
            }
        }
        let done = self.counts.done.load(Ordering::Relaxed);
        let failed = self.counts.failed.load(Ordering::Relaxed);
        format!("done {done} failed {failed}")
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed")
    }
}

impl Error for Closed {}

pub fn main() {
    panic::set_hook(Box::new(|_| ())); // panics are counted
    let service = Service::start(3, 2);

    // 6. Three jobs are at work at the same time, and two wait. One
    // of these will panic.
    let (begin, begun) = channel::bounded(0);
    let (gate, opened) = channel::bounded::<()>(0);
    for _ in 0..3 {
        let (begin, opened) = (begin.clone(), opened.clone());
        let job = move || {
            begin.send(1).unwrap();
            _ = opened.recv(); // until all gates are dropped
        };
        service.submit(job).unwrap();
    }
    let working: u32 = begun.iter().take(3).sum();
    println!("at work at once: {working}");
    service.submit(|| panic!("no picture")).unwrap();
    service.submit(|| {}).unwrap();
    let jobs = service.jobs.lock().unwrap().clone().unwrap();
    let (waiting, room) = (jobs.len(), jobs.capacity().unwrap());
    println!("in the queue: {waiting} of {room}");
    drop(jobs);

    // 7. Stopped in the middle of work: a new job is refused, and
    // the two that wait are done. The three at work go on when two
    // close the service.
    service.stop();
    println!("too late: {}", service.submit(|| {}).unwrap_err());
    let ends = thread::scope(|s| {
        let users = [gate.clone(), gate].map(|gate| {
            let service = &service;
            s.spawn(move || {
                drop(gate);
                service.close()
            })
        });
        users.map(|user| user.join().unwrap())
    });
    println!("closed: {}", ends[0]);
    println!("closed: {}", ends[1]);
}

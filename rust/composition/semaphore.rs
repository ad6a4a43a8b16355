//! # Semaphore
//!
//! Limits how many threads do something at the same time.
//!
//! The standard library has none, and a bounded channel of `()`
//! makes one, as in Go. What Rust adds is the guard: `acquire`
//! returns a value, and the permit goes back when that value is
//! dropped. That happens at the end of the block, on an early
//! return, and while a panic unwinds the stack. Nobody has to
//! remember a `release`, and the permits are whole again after a
//! panic. In Go `defer` does it, where it is written.
//!
//! The program replaces the panic hook, because the default one
//! reports each panic on standard error. Go prints nothing about a
//! panic that is recovered from.
//!
//! What the compiler does not check: that a guard is kept. `let _ =
//! permits.acquire()` drops it at once; `let _permit` keeps it. The
//! attribute `must_use` warns when the guard is not bound at all.
//! `mem::forget` loses a permit.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam::channel::{self, Receiver, Sender};

// 1. A channel with room for three: to send is to take a permit.
struct Semaphore {
    take: Sender<()>,
    give_back: Receiver<()>,
}

#[must_use = "the permit goes back when this is dropped"]
struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    fn new(permits: usize) -> Semaphore {
        let (take, give_back) = channel::bounded(permits);
        Semaphore { take, give_back }
    }

    fn acquire(&self) -> Permit<'_> {
        self.take.send(()).expect("we hold the receiver");
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.give_back.recv().expect("our permit is in there");
    }
}

pub fn main() {
    panic::set_hook(Box::new(|_| ()));
    let permits = Semaphore::new(3);
    let (inside, most) = (AtomicUsize::new(0), AtomicUsize::new(0));

    let job = |n| {
        // 2. Dropped at the end, and when a panic unwinds.
        let _permit = permits.acquire();

        // 3. At most three are here at the same time, and some of
        // them fail.
        let now = inside.fetch_add(1, Ordering::Relaxed) + 1;
        most.fetch_max(now, Ordering::Relaxed);
        inside.fetch_sub(1, Ordering::Relaxed);
        assert!(n % 4 != 0, "job failed");
    };
    let job = &job;
    let failed = thread::scope(|s| {
        let jobs: Vec<_> =
            (0..12).map(|n| s.spawn(move || job(n))).collect();
        jobs.into_iter().filter_map(|j| j.join().err()).count()
    });

    // 4. All permits are back, also those of the jobs that failed.
    println!("failed {failed}");
    println!("never more than 3: {}", most.into_inner() <= 3);
    let taken = permits.take.len();
    let all = permits.take.capacity().unwrap();
    println!("permits taken {taken} of {all}");
}

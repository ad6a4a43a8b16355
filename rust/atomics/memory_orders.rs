//! # Memory orders
//!
//! A worker falls asleep while a job comes. Either the worker
//! sees the job, or whoever brings the job sees that the worker
//! sleeps.
//!
//! Go has one order for all of its atomics, and Rust's `SeqCst`
//! is the same. It is right wherever Go is right. The weaker
//! ones say less, and cost less on some processors:
//!
//! `Relaxed` is for a number that stands for itself: counts, and
//! a flag from which nobody concludes anything about other data.
//!
//! `Release` for the store and `Acquire` for the load are for a
//! flag which says that something is ready. Who sees the flag
//! sees what was written before it. The job here is `Relaxed`,
//! because the flag carries it. `AcqRel` is both, for an
//! operation that reads and writes, such as `swap`.
//!
//! `SeqCst` is needed where each of two writes one flag and then
//! reads the other. `Release` and `Acquire` let a load come
//! before a store that stands above it. Then each may miss the
//! other: the worker sleeps, and the job is never done. x86 does
//! this as well.
//!
//! What the compiler does not check: which order is strong
//! enough. A run shows it now and then at best. The crate loom
//! tries the outcomes that an order allows. It takes `SeqCst`
//! for `AcqRel`, and so complains of this program as well, which
//! is right; a `fence(SeqCst)` it knows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

use crossbeam::sync::WaitGroup;

// 1. The job and two flags. Each operation names its order.
#[derive(Default)]
struct Mailbox {
    job: AtomicU32,
    full: AtomicBool,
    asleep: AtomicBool,
}

impl Mailbox {
    // 2. First the job, then the flag that says it is there, and
    // then the look at the other flag.
    fn put(&self, job: u32) -> bool {
        self.job.store(job, Ordering::Relaxed);
        self.full.store(true, Ordering::SeqCst);
        self.asleep.load(Ordering::SeqCst)
    }

    // 3. The worker says that it sleeps, and looks once more.
    fn sleep(&self) -> Option<u32> {
        self.asleep.store(true, Ordering::SeqCst);
        let full = self.full.load(Ordering::SeqCst);
        full.then(|| self.job.load(Ordering::Relaxed))
    }
}

pub fn main() {
    let (mut lost, mut wrong) = (0, 0);
    for round in 0..100 {
        let mailbox = Arc::new(Mailbox::default());
        let both_here = WaitGroup::new();

        // 4. Both at the same time. A job is lost if neither has
        // seen the other, and wrong if the flag came before it.
        let (theirs, here) = (mailbox.clone(), both_here.clone());
        let brings = thread::spawn(move || {
            here.wait();
            theirs.put(round + 1)
        });
        let works = thread::spawn(move || {
            both_here.wait();
            mailbox.sleep()
        });
        let wake = brings.join().unwrap();
        let found = works.join().unwrap();
        if !wake && found.is_none() {
            lost += 1;
        }
        if found.is_some_and(|job| job != round + 1) {
            wrong += 1;
        }
    }
    println!("lost {lost} wrong {wrong}");
}

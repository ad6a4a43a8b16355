//! A worker runs whatever functions it is sent. In Go this is right.
//! rustc refuses it, because a function behind `dyn FnOnce` might
//! hold what must stay on its thread.

//@ E0277 `s.spawn(move || queue.into_iter().for_each(|job| job()));` `dyn FnOnce()` cannot be sent between threads safely
//@ racy `s.spawn(move || queue.into_iter().for_each(|job| job()));`
//@ advice none

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc;
use std::thread;

type Job<'a> = Box<dyn FnOnce() + 'a>;

fn main() {
    let done = AtomicUsize::new(0);

    thread::scope(|s| {
        let (jobs, queue) = mpsc::channel::<Job>();
        s.spawn(move || queue.into_iter().for_each(|job| job()));
        for _ in 0..2 {
            let job = || {
                done.fetch_add(1, Relaxed);
            };
            jobs.send(Box::new(job)).unwrap();
        }
    });

    println!("done {}", done.into_inner());
}

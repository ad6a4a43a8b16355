//! A flag that stops a loop is a plain `bool` in what the threads
//! share. Through an `Arc` it can be read and not be written.

//@ E0594 `worker.stopped = true;` cannot assign to data in an `Arc`
//@ racy `worker.stopped = true;`
//@ advice none

use std::sync::Arc;
use std::thread;

struct Worker {
    stopped: bool,
}

impl Worker {
    fn run(&self) {
        while !self.stopped {
            thread::yield_now();
        }
    }
}

fn main() {
    let worker = Arc::new(Worker { stopped: false });
    let theirs = Arc::clone(&worker);
    let thread = thread::spawn(move || theirs.run());

    worker.stopped = true;
    thread.join().unwrap();
    println!("stopped");
}

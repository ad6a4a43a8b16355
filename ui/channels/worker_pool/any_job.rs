//! A queue of functions, as Go has it. A boxed closure may hold
//! anything, also what must stay on one thread: the type has to say
//! that it does not.

//@ E0277 `s.spawn(move || {` cannot be sent between threads safely
//@ racy `jobs.iter().try_for_each(|job| done_tx.send(job()))`
//@ advice none

use std::sync::mpsc;
use std::thread;

type Job = Box<dyn FnOnce() -> String>;

fn main() {
    let (tx, jobs) = mpsc::sync_channel::<Job>(1);
    let (done_tx, done) = mpsc::sync_channel::<String>(0);

    thread::scope(|s| {
        s.spawn(move || {
            jobs.iter().try_for_each(|job| done_tx.send(job()))
        });

        let name = "pool";
        tx.send(Box::new(move || format!("hello from the {name}")))
            .unwrap();
        drop(tx);

        println!("{}", done.recv().unwrap());
    });
}

//! # Buffered channel
//!
//! A queue of fixed size: a send waits while it is full, a receive
//! while it is empty.
//!
//! Where Go has one channel value, Rust has two: a sender and a
//! receiver, of different types. Moving the sender into the thread
//! says who may send. crossbeam's receiver can be cloned and
//! shared, as in Go; that of `std::sync::mpsc` has a single owner.
//!
//! Both channels keep the order of one sender. Between several
//! senders there is no order that a program could rely on.
//!
//! What the compiler does not check: the capacity. A buffer that is
//! large enough in every test can still fill up, and then senders
//! wait.

use std::thread;

use crossbeam::channel;

pub fn main() {
    // 1. Up to three values wait here.
    let (tx, queue) = channel::bounded(3);
    println!("room for {}", tx.capacity().unwrap());

    // 2. The first three sends do not wait for anyone.
    for n in 0..3 {
        tx.send(n).unwrap();
    }
    println!("waiting {}", queue.len());

    thread::scope(|s| {
        // 3. More than fit: the sender waits whenever the queue is
        // full. It moves into the thread and is dropped at its end.
        s.spawn(move || {
            for n in 3..10 {
                tx.send(n).unwrap();
            }
        });

        // 4. Values come out in the order in which they went in.
        for n in &queue {
            print!("{n} ");
        }
        println!("end");
    });
}

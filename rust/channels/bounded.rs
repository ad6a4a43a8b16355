//! # Buffered channel
//!
//! A queue of fixed size: a send waits while it is full, a receive
//! while it is empty.
//!
//! Where Go has one channel value, Rust has two: a sender and a
//! receiver, of different types. Moving the sender into the thread
//! says who may send. crossbeam's receiver can be cloned and
//! shared, as in Go; that of `std::sync::mpsc` has a single owner.
//! With one receiver, and no need for `len`, `sync_channel(3)` of
//! the standard library does.
//!
//! Both channels keep the order of one sender. Of two senders that
//! send at the same time, either may be first.
//!
//! What the compiler does not check: the capacity. A buffer that is
//! large enough in every test can still fill up, and then senders
//! wait.

use std::thread;

use crossbeam::channel;

pub fn main() {
    let received: Vec<i32> = thread::scope(|s| {
        // 1. Up to three values wait here.
        let (tx, queue) = channel::bounded(3);
        println!("room for {}", tx.capacity().unwrap());

        // 2. The first three sends do not wait for anyone.
        for n in 0..3 {
            tx.send(n).unwrap();
        }
        println!("waiting {}", queue.len());

        // 3. More than fit: the sender waits whenever the queue is
        // full. It moves into the thread and is dropped at its end.
        s.spawn(move || {
            for n in 3..10 {
                tx.send(n).unwrap();
            }
        });

        // 4. Values come out in the order in which they went in.
        queue.iter().collect()
    });
    for n in received {
        print!("{n} ");
    }
    println!("end");
}

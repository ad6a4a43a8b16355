//! # From a parallel iterator into a channel
//!
//! Computes in parallel and hands each result on as soon as it is
//! there, instead of at the end.
//!
//! A parallel iterator calls `for_each_with` where it would
//! collect; every thread of the pool gets a clone of the sender.
//! The consumer is a thread of its own, so it works at the same
//! time, and the bounded channel keeps the two in step.
//!
//! That thread must not be one of the pool. A `send` into a full
//! channel blocks a thread of the pool, and where a blocked
//! goroutine makes room for another, a blocked pool thread is lost
//! until the receiver has taken something. If all of them are
//! blocked, and the receiver is a task that waits for its turn in
//! the same pool, nothing moves any more.
//!
//! The results arrive in no fixed order. If the order matters,
//! collect.
//!
//! What the compiler does not check: that the receiver does not
//! need the pool.

use std::thread;

use crossbeam::channel;
use rayon::prelude::*;

fn cube(n: u64) -> u64 {
    n * n * n
}

pub fn main() {
    let data: Vec<u64> = (0..100).collect();
    let (tx, results) = channel::bounded(8);

    thread::scope(|s| {
        // 1. The parallel part. The thread that starts it waits for
        // its end; the sender and its clones are dropped then.
        s.spawn(|| {
            data.par_iter().for_each_with(tx, |tx, &n| {
                tx.send(cube(n)).unwrap();
            });
        });

        // 2. The sequential part, at the same time.
        let results: Vec<u64> = results.iter().collect();
        let sum: u64 = results.iter().sum();
        println!("{} results, sum {sum}", results.len());
    });
}

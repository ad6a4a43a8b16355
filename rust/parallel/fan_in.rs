//! # From a parallel iterator into a channel
//!
//! Computes in parallel and hands each result on as soon as it is
//! there, instead of at the end.
//!
//! A parallel iterator calls `try_for_each_with` where it would
//! collect. It clones the sender for every piece into which it
//! splits the work, and stops at the first `Err`: the receiver has
//! gone. The consumer is a thread of its own, so it works at the
//! same time, and the bounded channel keeps the two in step.
//!
//! A panic in the parallel part drops the senders, so the consumer
//! comes to an end like any other. That is why the scope's end
//! comes before the results are used: there the panic comes out.
//!
//! The consumer must not be a task of the pool. A `send` into a
//! full channel blocks a thread of the pool, and where a blocked
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

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam::channel;
use rayon::prelude::*;

fn cube(n: u64) -> u64 {
    n * n * n
}

pub fn main() {
    let data: Vec<u64> = (0..100).collect();
    let (tx, results) = channel::bounded(8);
    let by_workers = AtomicUsize::new(0);

    let results: Vec<u64> = thread::scope(|s| {
        // 1. The parallel part. A thread of the pool has an index.
        s.spawn(|| {
            data.par_iter().try_for_each_with(tx, |tx, &n| {
                if rayon::current_thread_index().is_some() {
                    by_workers.fetch_add(1, Ordering::Relaxed);
                }
                tx.send(cube(n))
            })
        });

        // 2. The sender has moved: the last clone is dropped when
        // the last piece is done, and closes the channel.

        // 3. The sequential part, at the same time: a hundred
        // results and room for eight.
        results.into_iter().collect()
    });
    println!("computed by workers {}", by_workers.into_inner());
    let sum: u64 = results.iter().sum();
    println!("{} results, sum {sum}", results.len());
}

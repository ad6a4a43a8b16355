//! # Pipeline with a parallel stage
//!
//! A pipeline of three stages; the slow one is run by several
//! workers.
//!
//! Here it is a parallel iterator of rayon. `par_bridge` takes any
//! iterator, such as the receiver of a channel, and hands its items
//! to the workers of the thread pool; the results leave through a
//! channel again. The number of workers is the pool's, and there is
//! none to count, to wait for or to close after.
//!
//! As in Go, the order of the items is lost in that stage. Only
//! what does not depend on the order may follow, or the items have
//! to carry their numbers.
//!
//! `par_bridge` blocks a worker of the pool while the receiver
//! waits for the next item. If the stage before needs the same pool
//! to make that item, the two can wait for each other: here the
//! producer is a thread of its own.
//!
//! What the compiler does not check: that there is no such wait,
//! and that the order does not matter.

use std::thread;

use crossbeam::channel;
use rayon::prelude::*;

pub fn main() {
    let words = ["hello", "from", "the", "slow", "stage"];
    let (raw_tx, raw) = channel::bounded(2);
    let (upper_tx, upper) = channel::bounded(2);
    let (length_tx, lengths) = channel::bounded(2);

    thread::scope(|s| {
        // 1. One thread feeds the pipeline.
        s.spawn(move || {
            for word in words {
                raw_tx.send(word).unwrap();
            }
        });

        // 2. The pool's workers run the slow stage. Each has a
        // clone of the sender; all are dropped at the end.
        s.spawn(|| {
            raw.into_iter().par_bridge().for_each_with(
                upper_tx,
                |upper, word: &str| {
                    upper.send(word.to_uppercase()).unwrap();
                },
            );
        });

        // 3. One runs the fast stage.
        s.spawn(move || {
            for word in upper {
                length_tx.send(word.len()).unwrap();
            }
        });

        // 4. What comes out must not depend on the order: a sum
        // does not.
        let lengths: Vec<usize> = lengths.iter().collect();
        let sum: usize = lengths.iter().sum();
        println!("{} words, {sum} letters", lengths.len());
    });
}

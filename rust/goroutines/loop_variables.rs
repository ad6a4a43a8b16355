//! # Loop variables
//!
//! Starts a thread in each round of a loop, which uses the variable
//! of that round.
//!
//! A Rust pattern binds a new variable in every round, and always
//! has. A thread that borrowed it would outlive it, so rustc asks
//! for `move`: the value goes into the closure. For an integer that
//! is a copy.
//!
//! Go before 1.22 had one variable for all the rounds. A closure
//! that captured it read whatever the loop had written last, while
//! it wrote on: a data race, and the best known trap of the
//! language. A module whose `go.mod` says an older version still
//! has it.
//!
//! What the compiler does not check: that a copy was meant. `move`
//! with a counter that the thread should have changed for others
//! changes the thread's own.

use std::thread;

use crossbeam::channel;

pub fn main() {
    let (tx, seen) = channel::bounded(4);

    // 1. `i` is new in each round, and moves into the closure.
    thread::scope(|s| {
        for i in 0..4 {
            let tx = tx.clone();
            s.spawn(move || tx.send(i * 10).unwrap());
        }
    });
    drop(tx);

    // 2. Every value was seen once.
    let mut all: Vec<u32> = seen.iter().collect();
    all.sort_unstable();
    println!("{}", format!("{all:?}").replace(',', ""));
}

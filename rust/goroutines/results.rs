//! # Get results and errors back
//!
//! Every thread parses one input; the caller gets a number or an
//! error from each, in the order in which they were started.
//!
//! `spawn` returns a handle, and `join` returns what the thread's
//! closure returned. There is no slice to fill and no channel to
//! make, and no way to read a result too early: before `join` there
//! is no value.
//!
//! `join` itself returns a `Result`: `Err` when the thread
//! panicked. That is not the error of the parser, which is an
//! ordinary value inside. So there are two layers here, where Go
//! has one.
//!
//! What the compiler does not check: that you join. A scope waits
//! for a thread whose handle was dropped, but its result is gone,
//! and with it its error.

use std::num::ParseIntError;
use std::thread;

pub fn main() {
    let inputs = ["12", "thirty", "5"];

    let results: Vec<Result<i32, ParseIntError>> =
        thread::scope(|s| {
            // 1. The type of a handle says what its thread returns.
            // They are collected, so that all threads run before
            // the first is joined.
            let handles: Vec<_> = inputs
                .iter()
                .map(|input| s.spawn(|| input.parse::<i32>()))
                .collect();

            // 2. `join` waits for one thread and hands its value
            // over.
            handles
                .into_iter()
                .map(|handle| handle.join().expect("no panic"))
                .collect()
        });

    // 3. The error has to be handled to get at the number.
    let mut sum = 0;
    for (input, result) in inputs.iter().zip(results) {
        match result {
            Ok(value) => sum += value,
            Err(_) => println!("{input:?} is not a number"),
        }
    }
    println!("sum {sum}");
}

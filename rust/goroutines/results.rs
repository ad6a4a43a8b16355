//! # Get results and errors back
//!
//! Every thread parses one input; the caller gets a number or an
//! error from each, in the order in which they were started.
//!
//! The barrier shows that all run at the same time; the pattern
//! does not need it. A barrier waits for ever for a thread that
//! panicked on its way there, see `goroutines/spawn_and_wait`.
//!
//! `spawn` returns a handle, and `join` returns what the thread's
//! closure returned. There is no slice to fill and no channel to
//! make, and a result cannot be read too early: before `join` there
//! is no value. The handles are collected first. An iterator is
//! lazy: without the `collect`, each thread would be joined before
//! the next is spawned.
//!
//! `join` itself returns a `Result`: `Err` when the thread
//! panicked. That is not the error of the parser, which is an
//! ordinary value inside. So there are two layers here, where Go
//! has one. What to do with a panic is for the caller to say; here
//! `expect` hands it on, and main panics in its turn.
//!
//! What the compiler does not check: that you join. The scope waits
//! for a thread whose handle was dropped, but its result is gone,
//! and with it its error.

use std::num::ParseIntError;
use std::sync::Barrier;
use std::thread;

pub fn main() {
    let inputs = ["12", "thirty", "99999999999999999999", "5"];
    let met = Barrier::new(inputs.len());
    let parse = |input: &str| {
        met.wait();
        input.parse()
    };

    let results: Vec<Result<u64, ParseIntError>> =
        thread::scope(|s| {
            // 1. The type of a handle says what its thread returns.
            // They begin when all have started.
            let handles = inputs
                .iter()
                .map(|input| s.spawn(|| parse(input)))
                .collect::<Vec<_>>();

            // 2. `join` waits for one thread and hands its value
            // over.
            handles
                .into_iter()
                .map(|handle| handle.join().expect("no panic"))
                .collect()
        });

    // 3. Any error means that there is no number. It has to be
    // handled to get at the number.
    let mut sum = 0;
    for (input, result) in inputs.iter().zip(results) {
        let Ok(value) = result else {
            println!("{input:?}: no number");
            continue;
        };
        println!("{input:?}: {value}");
        sum += value;
    }
    println!("sum {sum}");
}

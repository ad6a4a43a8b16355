//! # Loop variables
//!
//! Starts a thread in each round of a loop, which uses the variable
//! of that round.
//!
//! A Rust pattern binds a new variable in every round, and always
//! has. A thread that borrowed it could outlive it, so without
//! `move` rustc refuses the closure. With it the value goes into
//! the closure. For an integer that is a copy.
//!
//! Go before 1.22 had one variable for all the rounds, and so has a
//! `for i = range 4` today. A closure that captured it reads what
//! the loop has written last, while it writes on: a data race. A
//! module whose `go.mod` says an older version still has it.
//!
//! The barrier shows that nobody looks before the loop is over; the
//! pattern does not need it. If a thread panics behind it, the
//! scope panics when all have ended, and so does main. A barrier
//! waits for ever for a thread that panicked on its way there, see
//! `goroutines/spawn_and_wait`.
//!
//! What the compiler does not check: that a copy was meant. `move`
//! with a counter that the thread should have changed for others
//! changes the thread's own.

use std::sync::{Barrier, mpsc};
use std::thread;

pub fn main() {
    let (tx, seen) = mpsc::channel();
    let loop_is_over = Barrier::new(4 + 1);

    thread::scope(|s| {
        let (tx, loop_is_over) = (&tx, &loop_is_over);

        // 1. `i` is new in each round, and moves into the closure.
        for i in 0..4 {
            s.spawn(move || {
                loop_is_over.wait();
                tx.send(i * 10).unwrap();
            });
        }

        // 2. Only now do they look at it: each finds the value of
        // its own round.
        loop_is_over.wait();
    });
    drop(tx);

    // 3. They came in any order.
    let mut all: Vec<u32> = seen.iter().collect();
    all.sort_unstable();
    let all = Vec::from_iter(all.iter().map(u32::to_string));
    println!("[{}]", all.join(" "));
}

//! # Leave a loop from inside a select
//!
//! A loop takes jobs until somebody says that it is enough.
//!
//! In Go `break` leaves the `select`, and the loop goes on: it
//! needs a label, a `return` or a flag. crossbeam's `select!` is no
//! loop and no block of its own for `break`, so here `break` leaves
//! the loop around it. It can take a value along, and then the loop
//! is an expression. A label, `'jobs: loop`, is for a loop that is
//! not the innermost.
//!
//! If the sender panics, its `quit_tx` is dropped, and the loop
//! ends with an `Err` in the place of a reason. Then the scope
//! panics.
//!
//! What the compiler does not check: what becomes of the sender.
//! One that is not done when the loop is left finds nobody at the
//! other end: `jobs` is dropped with the closure of the scope, and
//! its `send` fails. In Go that goroutine leaks, and the program
//! goes on.

use std::thread;

use crossbeam::channel::{self, select};

pub fn main() {
    let (sum, why) = thread::scope(|s| {
        let (job_tx, jobs) = channel::bounded(0);
        let (quit_tx, quit) = channel::bounded(0);

        // 1. Three jobs, and then somebody has had enough.
        let sender = job_tx.clone();
        s.spawn(move || {
            for n in 0..3 {
                sender.send(10 * n).unwrap();
            }
            quit_tx.send("enough").unwrap();
        });

        // 2. `break` leaves the loop, and hands over what the loop
        // has found.
        let mut sum = 0;
        loop {
            select! {
                recv(jobs) -> n => sum += n.expect("job_tx lives"),
                recv(quit) -> why => break (sum, why),
            }
        }
    });

    // 3. The loop is over; what it found is its value.
    println!("{} after {sum}", why.expect("a reason"));
}

//! Two threads add to one variable, with nothing to order the
//! additions.

//@ E0499 `s.spawn(|| {` as mutable more than once at a time
//@ racy `total += 1;`
//@ advice none

use std::thread;

fn main() {
    let mut total = 0;

    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                total += 1;
            });
        }
    });

    println!("total {total}");
}

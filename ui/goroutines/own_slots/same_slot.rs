//! Two threads write the same element of an array.

//@ E0499 `s.spawn(|| {` as mutable more than once at a time
//@ racy `lengths[0] = "from".len();`
//@ advice none

use std::thread;

fn main() {
    let mut lengths = [0; 2];

    thread::scope(|s| {
        s.spawn(|| {
            lengths[0] = "hello".len();
        });
        s.spawn(|| {
            lengths[0] = "from".len();
        });
    });

    println!("{lengths:?}");
}

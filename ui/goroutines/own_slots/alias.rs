//! A thread writes through a reference to what is written by name
//! elsewhere.

//@ E0499 `thread::scope(|s| {` as mutable more than once at a time
//@ racy `length = "from".len();`
//@ advice none

use std::thread;

fn main() {
    let mut length = 0;
    let slot = &mut length;

    thread::scope(|s| {
        s.spawn(|| {
            *slot = "hello".len();
        });
        length = "from".len();
    });

    println!("{length}");
}

//! Two threads count words by their length in one array, and two
//! words of one length in the same element.

//@ E0499 `s.spawn(|| words["many".len()] += 1);` as mutable more than once at a time
//@ racy `s.spawn(|| words["many".len()] += 1);`
//@ advice none

use std::thread;

fn main() {
    let mut words = [0; 8];

    thread::scope(|s| {
        s.spawn(|| words["from".len()] += 1);
        s.spawn(|| words["many".len()] += 1);
    });

    println!("{words:?}");
}

//! Two threads push to one vector.

//@ E0499 `s.spawn(|| results.push(2));` as mutable more than once at a time
//@ racy `s.spawn(|| results.push(2));`
//@ advice none

use std::thread;

fn main() {
    let mut results = Vec::new();

    thread::scope(|s| {
        s.spawn(|| results.push(1));
        s.spawn(|| results.push(2));
    });

    println!("{} results", results.len());
}

//! Two threads write to one map. Other keys do not help: an
//! insertion may move the whole table.

//@ E0499 `s.spawn(|| counts.insert("green", 2));` as mutable more than once at a time
//@ racy `s.spawn(|| counts.insert("green", 2));`
//@ advice none

use std::collections::HashMap;
use std::thread;

fn main() {
    let mut counts = HashMap::new();

    thread::scope(|s| {
        s.spawn(|| counts.insert("red", 1));
        s.spawn(|| counts.insert("green", 2));
    });

    println!("{}", counts.len());
}

//! The reason for a cancellation is in a field that one thread
//! writes and another reads.

//@ E0502 `println!("{:?}", task.error);` as immutable because it is also borrowed as mutable
//@ racy `println!("{:?}", task.error);`
//@ advice none

use std::thread;

#[derive(Default)]
struct Task {
    error: Option<String>,
}

fn main() {
    let mut task = Task::default();

    thread::scope(|s| {
        s.spawn(|| task.error = Some("canceled".to_owned()));
        println!("{:?}", task.error);
    });
}

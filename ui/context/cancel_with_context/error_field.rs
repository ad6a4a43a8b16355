//! A future whose error is written by the worker and, when the
//! context ends first, by whoever waits for it.

//@ E0506 `future.error = Some("cancelled");` cannot assign to `future.error` because it is borrowed
//@ racy `future.error = Some("cancelled");`
//@ advice none

use std::thread;

#[derive(Default)]
struct Future {
    error: Option<&'static str>,
}

fn work() -> &'static str {
    "stopped"
}

fn main() {
    let mut future = Future::default();

    thread::scope(|s| {
        s.spawn(|| future.error = Some(work()));
        future.error = Some("cancelled");
    });
    println!("failed: {}", future.error.is_some());
}

//! A job is guarded by a `RefCell`, whose flag for "borrowed" is a
//! plain one, and shared by `Arc`.

//@ E0277 `thread::spawn(move || try_run(&other));` cannot be shared between threads safely
//@ racy `thread::spawn(move || try_run(&other));`
//@ advice none

use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn try_run(runs: &RefCell<u32>) {
    if let Ok(mut runs) = runs.try_borrow_mut() {
        *runs += 1;
    }
}

fn main() {
    let runs = Arc::new(RefCell::new(0));

    let other = Arc::clone(&runs);
    thread::spawn(move || try_run(&other));
    try_run(&runs);

    println!("ran at least once {}", *runs.borrow() > 0);
}

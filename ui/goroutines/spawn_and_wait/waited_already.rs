//! A wait group that has been waited for is used again.

//@ E0382 `let second = wg.clone();` borrow of moved value
//@ racy `let second = wg.clone();`
//@ racy `drop(second);`
//@ advice none

use std::thread;

use crossbeam::sync::WaitGroup;

fn main() {
    let wg = WaitGroup::new();
    let first = wg.clone();
    thread::spawn(move || drop(first));
    wg.wait();

    let second = wg.clone();
    drop(second);
}

//! One wait group serves two phases of work, and the first of them
//! is waited for. `wait` takes crossbeam's `WaitGroup`, so nothing
//! can be added to it afterwards.

//@ E0382 `let second = wg.clone();` borrow of moved value: `wg`
//@ racy `let second = wg.clone();`
//@ racy `thread::spawn(move || drop(second));`
//@ advice none

use std::thread;

use crossbeam::sync::WaitGroup;

fn main() {
    let wg = WaitGroup::new();
    let first = wg.clone();
    thread::spawn(move || drop(first));
    wg.wait();

    let second = wg.clone();
    thread::spawn(move || drop(second));
    println!("both phases are done");
}

//! The thread makes its own handle of the wait group, when `wait`
//! may have returned already. rustc has two objections: the thread
//! may outlive `wg`, and `wait` takes it away. The handle has to be
//! made before the thread.

//@ E0373 `thread::spawn(|| {` closure may outlive the current function, but it borrows
//@ E0505 `wg.wait();` because it is borrowed
//@ racy `let handle = wg.clone();`
//@ racy `drop(handle);`
//@ advice leads E0382

use std::thread;

use crossbeam::sync::WaitGroup;

fn main() {
    let wg = WaitGroup::new();
    thread::spawn(|| {
        let handle = wg.clone();
        println!("counted");
        drop(handle);
    });
    wg.wait();
}

//! A mutex is passed by value to two threads.

//@ E0382 `s.spawn(|| add(total));` use of moved value
//@ racy `s.spawn(|| add(total));`
//@ advice none

use std::sync::Mutex;
use std::thread;

fn add(total: Mutex<i32>) {
    *total.lock().unwrap() += 1;
}

fn main() {
    let total = Mutex::new(0);

    thread::scope(|s| {
        s.spawn(|| add(total));
        s.spawn(|| add(total));
    });
}

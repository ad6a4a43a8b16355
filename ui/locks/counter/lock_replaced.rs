//! A mutex is replaced while a thread may hold it.

//@ E0506 `total = Mutex::new(0);` because it is borrowed
//@ racy `total = Mutex::new(0);`
//@ advice none

use std::sync::Mutex;
use std::thread;

fn main() {
    let mut total = Mutex::new(0);

    thread::scope(|s| {
        s.spawn(|| *total.lock().unwrap() += 1);
        total = Mutex::new(0);
    });

    println!("total {}", total.into_inner().unwrap());
}

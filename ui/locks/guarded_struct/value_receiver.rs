//! A method takes the value and not a reference to it. In Rust that
//! moves it, and no copy comes about.

//@ E0382 `s.spawn(|| counter.add());` use of moved value
//@ racy `s.spawn(|| counter.add());`
//@ advice none

use std::sync::Mutex;
use std::thread;

struct Counter {
    total: Mutex<u32>,
}

impl Counter {
    fn add(self) {
        *self.total.lock().unwrap() += 1;
    }
}

fn main() {
    let counter = Counter { total: Mutex::new(0) };

    thread::scope(|s| {
        s.spawn(|| counter.add());
        s.spawn(|| counter.add());
    });
}

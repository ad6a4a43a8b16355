//! A whole struct is reset, with the mutex that is locked in it.

//@ E0506 `*self = Counter::default();` because it is borrowed
//@ racy `*self = Counter::default();`
//@ advice none

use std::sync::Mutex;

#[derive(Default)]
struct Counter {
    total: Mutex<u32>,
}

impl Counter {
    fn reset(&mut self) {
        let _guard = self.total.lock().unwrap();
        *self = Counter::default();
    }
}

fn main() {
    let mut counter = Counter { total: Mutex::new(2) };
    counter.reset();
    println!("total {}", counter.total.into_inner().unwrap());
}

//! A guard is sent to another thread, which is to unlock the mutex
//! when it is done. In Rust a guard stays on its thread, because
//! some operating systems want it so.

//@ E0277 `s.spawn(move || {` cannot be sent between threads safely
//@ racy `drop(guard);`
//@ advice none

use std::sync::Mutex;
use std::thread;

fn main() {
    let total = Mutex::new(0);

    thread::scope(|s| {
        let mut guard = total.lock().unwrap();
        *guard += 1;
        s.spawn(move || {
            drop(guard);
        });
    });

    println!("total {}", total.into_inner().unwrap());
}

//! A guard is sent to another thread, which would unlock the mutex.
//! In Go this is allowed. In Rust a guard stays on its thread,
//! because some operating systems want it so. A channel can say
//! what is meant.

//@ E0277 `s.spawn(move || drop(guard));` cannot be sent between threads safely
//@ racy `s.spawn(move || drop(guard));`
//@ advice none

use std::sync::Mutex;
use std::thread;

fn main() {
    let total = Mutex::new(0);

    thread::scope(|s| {
        let guard = total.lock().unwrap();
        s.spawn(move || drop(guard));
    });
}

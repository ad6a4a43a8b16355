//! The condition is a variable beside the mutex, changed without
//! it.

//@ E0502 `drop(changed.wait_while(guard, |()| !ready));` as immutable because it is also borrowed as mutable
//@ racy `drop(changed.wait_while(guard, |()| !ready));`
//@ advice none

use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (mutex, changed) = (Mutex::new(()), Condvar::new());
    let mut ready = false;

    thread::scope(|s| {
        s.spawn(|| {
            ready = true;
            changed.notify_all();
        });
        let guard = mutex.lock().unwrap();
        drop(changed.wait_while(guard, |()| !ready));
    });
}

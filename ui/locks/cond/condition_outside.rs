//! The condition is a variable beside the mutex, and it is changed
//! before the lock is taken.

//@ E0502 `drop(changed.wait_while(guard, |()| !ready));` as immutable because it is also borrowed as mutable
//@ racy `drop(changed.wait_while(guard, |()| !ready));`
//@ advice none

use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (mutex, changed) = (Mutex::new(()), Condvar::new());
    let mut ready = false;

    thread::scope(|s| {
        let guard = mutex.lock().unwrap();
        s.spawn(|| {
            ready = true;
            let _guard = mutex.lock().unwrap();
            changed.notify_all();
        });
        drop(changed.wait_while(guard, |()| !ready));
    });
    println!("ready");
}

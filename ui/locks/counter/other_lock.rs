//! Two mutexes stand beside one variable, and each thread locks
//! another. A mutex with nothing in it protects nothing.

//@ E0499 `s.spawn(|| {` as mutable more than once at a time
//@ racy `total += 1;`
//@ advice none

use std::sync::Mutex;
use std::thread;

fn main() {
    let (one, other) = (Mutex::new(()), Mutex::new(()));
    let mut total = 0;

    thread::scope(|s| {
        for mutex in [&one, &other] {
            s.spawn(|| {
                let _guard = mutex.lock().unwrap();
                total += 1;
            });
        }
    });

    println!("total {total}");
}

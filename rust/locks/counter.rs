//! # A counter behind a mutex
//!
//! Several threads add to one number.
//!
//! A Go mutex stands beside what it protects, and a comment says
//! what that is. A Rust `Mutex` contains it. The only way to the
//! number is through `lock`, which returns a guard, and the number
//! is unlocked when the guard is dropped. So no access without the
//! lock compiles, and no path leaves it locked.
//!
//! `lock` returns a `Result`, because Rust remembers a panic that
//! happened under the lock: the mutex is *poisoned*, and what it
//! protects may be half changed. `unwrap` passes the panic on. Go
//! has nothing of the kind.
//!
//! What the compiler does not check: how long a guard lives. Two
//! locks taken in different orders deadlock, and so does a second
//! `lock` of the same mutex in the same thread.

use std::sync::Mutex;
use std::thread;

pub fn main() {
    // 1. The mutex owns the number.
    let total = Mutex::new(0);

    // 2. The guard is a temporary value of this statement: the lock
    // is held for one addition.
    thread::scope(|s| {
        for n in 0..10 {
            let total = &total;
            s.spawn(move || {
                for _ in 0..100 {
                    *total.lock().unwrap() += n;
                }
            });
        }
    });

    // 3. Nobody else is left, and the compiler knows: the mutex can
    // be taken apart without a lock.
    println!("total {}", total.into_inner().unwrap());
}

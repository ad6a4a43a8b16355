//! # A counter behind a mutex
//!
//! Several threads add to one number.
//!
//! A Go mutex stands beside what it protects, and a comment says
//! what that is. A Rust `Mutex` contains it. The threads share
//! `&Mutex`, and through that they reach the number by `lock`,
//! which returns a guard. The guard unlocks the mutex when it goes
//! out of scope, on every path. Where nobody else can hold the
//! mutex, no lock is needed: `get_mut` asks for `&mut`, and
//! `into_inner` for the mutex itself.
//!
//! `lock` returns a `Result`, because Rust remembers a panic that
//! happened under the lock: the mutex is *poisoned*. `unwrap`
//! passes the panic on to whoever locks next. Go has nothing of the
//! kind. What that means for a program that goes on after a panic
//! is in `locks/panic_under_lock`.
//!
//! crossbeam's `WaitGroup` lets the threads begin together. A
//! thread that ends earlier counts as arrived, because its clone is
//! dropped. std's `Barrier` would wait for it.
//!
//! What the compiler does not check: how long a guard lives. Let go
//! of between the read and the write, it protects both and not the
//! sum of them. A second `lock` in the thread that holds the guard
//! waits for itself, and so does everybody after a `mem::forget` of
//! it.

use std::sync::Mutex;
use std::thread;

use crossbeam::sync::WaitGroup;

pub fn main() {
    // 1. The mutex owns the number.
    let total = Mutex::new(0);

    // 2. None of the ten adds before all of them are there.
    let all_here = WaitGroup::new();
    thread::scope(|s| {
        for _ in 0..10 {
            let (total, all_here) = (&total, all_here.clone());
            s.spawn(move || {
                all_here.wait();

                // 3. Locked from the read to the write. The others
                // get their turn in between, and wait. The guard
                // unlocks when it goes out of scope.
                let mut guard = total.lock().unwrap();
                let seen = *guard;
                thread::yield_now();
                *guard = seen + 1;
            });
        }
        drop(all_here);
    });

    // 4. Nobody else is left, and the compiler knows: to take the
    // mutex apart needs no lock.
    println!("total {}", total.into_inner().unwrap());
}

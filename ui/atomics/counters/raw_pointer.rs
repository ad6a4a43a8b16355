//! A raw pointer is moved to another thread. The compiler knows
//! nothing of what it points at, so it may not go; with `unsafe
//! impl Send` for a type around it, it may, and the promise is the
//! programmer's.

//@ E0277 `s.spawn(move || println!("{pointer:?}"));` cannot be sent between threads safely
//@ racy `s.spawn(move || println!("{pointer:?}"));`
//@ advice none

use std::thread;

fn main() {
    let mut hits = 0;
    let pointer: *mut i32 = &mut hits;

    thread::scope(|s| {
        s.spawn(move || println!("{pointer:?}"));
    });
}

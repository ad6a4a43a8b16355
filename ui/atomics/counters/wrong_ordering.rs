//! A flag is read with the memory ordering of a store. Go has one
//! ordering for all its atomics, so there it cannot be chosen
//! wrongly. This is a lint of rustc, and an error by default.

//@ invalid_atomic_ordering `println!("ready {}", ready.load(Ordering::Release));` atomic loads cannot have
//@ racy `println!("ready {}", ready.load(Ordering::Release));`
//@ advice none

use std::sync::atomic::{AtomicBool, Ordering};

fn main() {
    let ready = AtomicBool::new(false);
    ready.store(true, Ordering::Release);
    println!("ready {}", ready.load(Ordering::Release));
}

//! A `RefCell` is shared between threads, inside an `Arc`. Its flag
//! for "borrowed" is a plain variable; `Mutex` is the one for
//! threads.

//@ E0277 `thread::spawn(move || *other.borrow_mut() += 1);` cannot be shared between threads safely
//@ racy `thread::spawn(move || *other.borrow_mut() += 1);`
//@ advice none

use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let total = Arc::new(RefCell::new(0));

    let other = Arc::clone(&total);
    thread::spawn(move || *other.borrow_mut() += 1);

    println!("total {}", total.borrow());
}

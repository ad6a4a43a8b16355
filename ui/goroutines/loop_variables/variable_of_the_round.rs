//! A thread of a scope uses the variable of its round. In Go this
//! is right. rustc refuses it: the closure borrows the variable,
//! which ends with the round, and the thread with the scope.

//@ E0373 `s.spawn(|| letters.fetch_add(n, Ordering::Relaxed));` closure may outlive the current function, but it borrows `n`
//@ racy `s.spawn(|| letters.fetch_add(n, Ordering::Relaxed));`
//@ advice leads E0382

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn main() {
    let letters = AtomicUsize::new(0);

    thread::scope(|s| {
        for n in [7, 5] {
            s.spawn(|| letters.fetch_add(n, Ordering::Relaxed));
        }
    });

    println!("{} letters", letters.into_inner());
}

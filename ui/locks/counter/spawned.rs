//! Threads add to a variable of a function that may return before
//! they end. rustc has three objections: each thread may outlive
//! `total`, each borrows it exclusively, and it is read meanwhile.
//! The advice to the first, `move`, gives every thread a copy to
//! add to: the program compiles and prints 0.

//@ E0373 `thread::spawn(|| {` closure may outlive the current function, but it borrows
//@ E0499 `thread::spawn(|| {` as mutable more than once at a time
//@ E0502 `println!("total {total}");` as immutable because it is also borrowed as mutable
//@ racy `total += 1;`
//@ advice wrong
//@ prints total 0

use std::thread;

fn main() {
    let mut total = 0;

    for _ in 0..10 {
        thread::spawn(|| {
            total += 1;
        });
    }

    println!("total {total}");
}

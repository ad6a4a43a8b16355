//! A thread that may outlive the function uses a variable of it.
//! rustc has two objections: to the borrow, and to the use while it
//! lasts. The advice to the first, `move`, gives the thread a copy
//! of the number, and the other stays 0.

//@ E0373 `let counter = thread::spawn(|| {` closure may outlive the current function, but it borrows
//@ E0502 `println!("{letters} letters");` as immutable because it is also borrowed as mutable
//@ racy `letters += "channel".len();`
//@ advice wrong
//@ prints 0 letters

use std::thread;

fn main() {
    let mut letters = 0;

    let counter = thread::spawn(|| {
        letters += "channel".len();
    });

    println!("{letters} letters");
    counter.join().unwrap();
}

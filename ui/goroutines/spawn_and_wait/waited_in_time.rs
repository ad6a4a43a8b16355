//! A thread borrows a local variable and is joined before the
//! function returns. In Go this is right. rustc refuses it, because
//! nothing in the type of `thread::spawn` says that somebody will
//! join: its thread has to own what it uses. A thread of a
//! `thread::scope` may borrow, and is accepted.

//@ E0373 `let counter = thread::spawn(|| {` closure may outlive the current function, but it borrows
//@ racy `println!("{} letters", words.concat().len());`
//@ advice leads E0382

use std::thread;

fn main() {
    let words = vec!["channel", "mutex"];

    let counter = thread::spawn(|| {
        println!("{} letters", words.concat().len());
    });
    counter.join().unwrap();

    println!("{} words", words.len());
}

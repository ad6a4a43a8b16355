//! # A thread counts in its own copy
//!
//! A closure in Go uses the variables around it, whoever runs it.
//! In Rust a closure borrows or takes them. `thread::spawn` wants
//! one that takes them, and rustc proposes the `move`. For most
//! types this is a move, and a later use is refused. For a type
//! that is `Copy`, such as a number, a `bool` or a pair of them, it
//! is a copy: the thread counts in its own, the count outside stays
//! what it was, and nothing warns.
//!
//! Three forms bring the count out: the thread returns it, which is
//! the plainest; a scope, whose threads may borrow; or an atomic,
//! if several count.
//!
//! rustc warns if the copy is written and then never read: "value
//! captured by `hits` is never read", the lint
//! `unused_assignments`. Here the thread prints it, so all is well
//! for the lint.
//!
//! What the compiler does not check: which of the two counts was
//! meant. The copy is a variable of its own, and both are used.

use std::thread;

pub fn main() {
    let mut hits = 0;

    // 1. The closure has a copy, of the same name.
    let counting = thread::spawn(move || {
        for _ in 0..3 {
            hits += 1;
        }
        println!("the thread counted {hits}");
    });

    // 2. After the join the variable out here is as it was.
    counting.join().unwrap();
    println!("main sees {hits}");
}

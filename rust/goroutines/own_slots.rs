//! # Each thread writes its own element
//!
//! The input and the output are two vectors of the same length;
//! thread *i* reads one element and writes the other.
//!
//! In Go that is right because no two goroutines use the same
//! index, which only the reader of the program knows. `&mut
//! upper[i]` would be refused in Rust: indexing borrows the whole
//! vector, for as long as the thread may run, and the compiler does
//! not compare indices. `iter_mut` splits the borrow: it hands out
//! every element once, so each thread gets an exclusive reference
//! to its own. `zip` keeps it with its input.
//!
//! Neighbours in memory can share a cache line. That costs time
//! when threads write often, in both languages; it is never a data
//! race.
//!
//! What the compiler does not check: that the right input stands
//! beside the right output. `zip` stops at the shorter of the two.

use std::thread;

pub fn main() {
    let words = ["hello", "from", "many", "threads"];
    let mut upper = vec![String::new(); words.len()];

    thread::scope(|s| {
        // 1. `slot` is the only reference to its element, and
        // `move` gives it to one thread.
        for (word, slot) in words.iter().zip(upper.iter_mut()) {
            s.spawn(move || *slot = word.to_uppercase());
        }
    });

    // 2. The scope has ended, and with it all the borrows.
    println!("{}", upper.join(" "));
}

//! # Each thread writes its own element
//!
//! The input and the output are two vectors of the same length;
//! thread *i* reads one element and writes the other.
//!
//! The barrier shows that all run at the same time; the pattern
//! does not need it. A barrier waits for ever for a thread that
//! panicked on its way there, see `goroutines/spawn_and_wait`.
//!
//! In Go that is right because no two goroutines use the same
//! index, which its reader has to see. In Rust `&mut upper[i]` is
//! refused: indexing borrows the whole vector, for as long as the
//! thread may run, and the compiler does not compare indices.
//! `iter_mut` splits the borrow: it hands out every element once,
//! so each thread gets an exclusive reference to its own. `zip`
//! keeps it with its input.
//!
//! Neighbours in memory can share a cache line. That costs time
//! when threads write often, in both languages; it is never a data
//! race.
//!
//! A panic in one thread comes out of the scope, and main panics in
//! its turn.
//!
//! What the compiler does not check: that the right input stands
//! beside the right output. `zip` stops at the shorter of the two.

use std::sync::Barrier;
use std::thread;

pub fn main() {
    let words = ["hello", "from", "many", "threads"];
    let mut upper = vec![String::new(); words.len()];
    let met = Barrier::new(upper.len() + 1);

    thread::scope(|s| {
        // 1. `slot` is the only reference to its element, and
        // `move` gives it to one thread. All of them write at the
        // same time.
        for (word, slot) in words.iter().zip(upper.iter_mut()) {
            let met = &met;
            s.spawn(move || {
                met.wait();
                *slot = word.to_uppercase();
            });
        }
        met.wait();
    });

    // 2. The scope has ended, and with it all the borrows.
    println!("{}", upper.join(" "));
}

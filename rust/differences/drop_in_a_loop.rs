//! # A drop comes at the end of the block
//!
//! A deferred call in Go runs when the *function* returns, and a
//! loop collects one in each round. A value in Rust is dropped at
//! the end of the *block* that it stands in, so in each round of a
//! loop. Both are promised by the specification of the one and the
//! reference of the other. Where Go code has an inner function only
//! for the sake of a `defer`, Rust needs a pair of braces.
//!
//! Three things hang on it. How many are open, or locked, at once;
//! a deferred unlock in a loop waits for itself in its second
//! round, and a guard does not. In which order they end: deferred
//! calls last in, first out; the variables of a block as well; but
//! the elements of a `Vec` and the fields of a struct from the
//! first to the last. And until when: a `defer` in the middle of a
//! function lasts to its end, a guard to its closing brace or to a
//! `drop`.
//!
//! Go evaluates the arguments of a deferred call where it stands;
//! `drop` of a type sees the value as it is at the end.
//!
//! What the compiler does not check: that nothing holds the value
//! longer. Put into a vector that lives on, it stays open as in Go.

use std::cell::Cell;

#[derive(Default)]
struct Directory {
    open: Cell<u32>,
    most: Cell<u32>,
}

struct File<'a>(&'a Directory, &'static str);

impl Directory {
    fn file(&self, name: &'static str) -> File<'_> {
        self.open.update(|open| open + 1);
        self.most.update(|most| most.max(self.open.get()));
        File(self, name)
    }
}

impl Drop for File<'_> {
    fn drop(&mut self) {
        self.0.open.update(|open| open - 1);
        println!("close {}", self.1);
    }
}

// 1. The file is dropped at the end of the round, before the next
// one is opened.
fn read_all(d: &Directory) {
    for name in ["a", "b", "c"] {
        let file = d.file(name);
        println!("read {}", file.1);
    }
}

pub fn main() {
    let d = Directory::default();

    // 2. At the end of the function nothing is left to close.
    read_all(&d);
    let (most, open) = (d.most.get(), d.open.get());
    println!("open at once {most} at the end {open}");
}

//! A callback is called by other threads, and its type does not
//! promise that it may be: `dyn Fn` without `Sync` can hide a
//! `Cell`.

//@ E0277 `s.spawn(|| visit(word));` cannot be shared between threads safely
//@ racy `s.spawn(|| visit(word));`
//@ advice none

use std::cell::Cell;
use std::thread;

fn each(words: &[&str], visit: &dyn Fn(&str)) {
    thread::scope(|s| {
        for word in words {
            s.spawn(|| visit(word));
        }
    });
}

fn main() {
    let letters = Cell::new(0);
    each(&["red", "green"], &|word| {
        letters.set(letters.get() + word.len());
    });

    println!("{} letters", letters.get());
}

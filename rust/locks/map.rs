//! # A shared map
//!
//! A table that several threads read and write.
//!
//! A `HashMap` in a `Mutex` is what a Go map with a mutex is, with
//! the difference that the map cannot be reached without the lock.
//! `entry` looks a key up once, for reading and for writing.
//!
//! The standard library has no counterpart of `sync.Map`. For keys
//! that are written rarely and read often, an `RwLock` around the
//! map is the first choice. Maps that are split into parts with a
//! lock each are the business of crates such as `dashmap`.
//!
//! Often no shared map is needed: each thread fills its own, and
//! they are merged at the end.
//!
//! What the compiler does not check: that looking and acting are
//! done under one lock. `if !contains { insert }` with two locks is
//! right in its types and wrong.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, RwLock};
use std::thread;

// 1. The lock is around the map: there is no other way to it.
type Counts = Mutex<HashMap<&'static str, u32>>;

fn add(counts: &Counts, word: &'static str) {
    *counts.lock().unwrap().entry(word).or_default() += 1;
}

pub fn main() {
    let texts = [
        ["red", "green", "red"].as_slice(),
        &["blue", "red"],
        &["green", "blue", "red"],
    ];

    let counts = Counts::default();
    let first = RwLock::new(BTreeSet::new());
    thread::scope(|s| {
        for text in texts {
            let (counts, first) = (&counts, &first);
            s.spawn(move || {
                text.iter().for_each(|word| add(counts, word));
                first.write().unwrap().insert(text[0]);
            });
        }
    });

    // 2. Maps have no order, so the names are sorted.
    let counts = counts.into_inner().unwrap();
    for word in ["blue", "green", "red"] {
        println!("{word} {}", counts[word]);
    }

    // 3. Where there is one writer now and then, readers need not
    // wait for each other. A `BTreeSet` is in order.
    let seen = Vec::from_iter(first.into_inner().unwrap());
    println!("first words [{}]", seen.join(" "));
}

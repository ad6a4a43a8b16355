//! Results are remembered in a static `RefCell`. A static is shared
//! by all threads, and a `RefCell` is not made for that.

//@ E0277 `static CACHE: Cache = RefCell::new(BTreeMap::new());` cannot be shared between threads safely
//@ racy `static CACHE: Cache = RefCell::new(BTreeMap::new());`
//@ racy `let n = *CACHE.borrow_mut().entry(word).or_insert(n);`
//@ advice none

use std::cell::RefCell;
use std::collections::BTreeMap;

type Cache = RefCell<BTreeMap<&'static str, usize>>;

static CACHE: Cache = RefCell::new(BTreeMap::new());

fn length(word: &'static str) -> usize {
    let n = word.len();
    let n = *CACHE.borrow_mut().entry(word).or_insert(n);
    n
}

fn main() {
    println!("red {}", length("red"));
}

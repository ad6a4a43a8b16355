//! # A shared map
//!
//! A table that several threads read and write.
//!
//! A `HashMap` in a `Mutex` is what a Go map with a mutex is, with
//! the difference that a shared map is reached by the lock alone.
//! `entry` looks a key up once, for reading and for writing.
//!
//! The standard library has no counterpart of `sync.Map`. For keys
//! that are written rarely and read often, an `RwLock` around the
//! map is the first choice: whoever reads does not wait for others
//! that read. Between the read lock and the write lock another may
//! come, so `entry` looks once more. Maps that are split into parts
//! with a lock each are the business of crates such as `dashmap`.
//!
//! Often no shared map is needed: each thread fills its own, and
//! they are merged at the end.
//!
//! What the compiler does not check: that looking and acting are
//! done under one lock. Two locks are right in their types and
//! lose counts. Nor does it check where a lock ends: the guard in
//! the head of a `match` lives to the end of its arms, and a `lock`
//! in an arm waits for ever.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, RwLock};
use std::thread;

use crossbeam::sync::WaitGroup;

// 1. The lock is around the map, and a shared reference to it gives
// no other way in.
type Counts = Mutex<HashMap<&'static str, u32>>;

// 2. Looked up and written under one lock. The others get their
// turn in between, and wait.
fn add(counts: &Counts, word: &'static str) {
    let mut map = counts.lock().unwrap();
    let n = map.entry(word).or_default();
    thread::yield_now();
    *n += 1;
}

// 3. Most keys are there, and the read lock is enough. Who finds
// nothing makes a value. `or_insert` keeps the first that comes and
// gives it to all.
type Cache = RwLock<HashMap<&'static str, u32>>;

fn get(
    cache: &Cache,
    key: &'static str,
    make: impl FnOnce() -> u32,
) -> u32 {
    if let Some(value) = cache.read().unwrap().get(key) {
        return *value;
    }
    let value = make();
    *cache.write().unwrap().entry(key).or_insert(value)
}

pub fn main() {
    let counts = Counts::default();
    let words = ["red", "green", "blue"];
    let cache = Cache::default();

    // 4. Nobody stores a value before all eight have made one.
    let all_made = WaitGroup::new();
    let mut got: Vec<_> = thread::scope(|s| {
        let threads = Vec::from_iter((0..8).map(|n| {
            let (counts, cache) = (&counts, &cache);
            let all_made = all_made.clone();
            s.spawn(move || {
                let seed = get(cache, "seed", || {
                    all_made.wait();
                    n
                });
                words.iter().for_each(|word| add(counts, word));
                seed
            })
        }));
        drop(all_made);
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    got.dedup();
    println!("different seeds {}", got.len());

    // 5. Maps have no order, and a `BTreeMap` sorts the words.
    let counts = BTreeMap::from_iter(counts.into_inner().unwrap());
    counts.keys().for_each(|word| println!("{word}"));
    let every_one = counts.values().all(|n| *n == 8);
    println!("every one counted {every_one}");
}

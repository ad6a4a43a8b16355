//! # A map in shards
//!
//! A cache in four parts with a lock each. A value is loaded under
//! the lock of its part.
//!
//! Whoever asks for a key that is being loaded waits, and finds it
//! afterwards: one load for all. With one lock for the whole map
//! everybody else would wait, too. Here those who want a key of
//! another shard go on.
//!
//! The key decides the shard. The ids here are numbers; a string is
//! hashed first, with the `hash_one` of a `RandomState` that the
//! cache keeps, as two of them hash differently.
//!
//! An array of `Mutex` is shared as it is: a shard is locked by way
//! of `&self`, and nobody can replace the array meanwhile. Where
//! many cores lock all the time, `CachePadded` of crossbeam keeps
//! two locks off one cache line. The crate `dashmap` is a map in
//! shards ready made.
//!
//! A load that panics poisons its shard. What the shard has is
//! whole, as a name is stored after its load. So the mark is
//! ignored here: else a quarter of the keys would be out of use.
//!
//! A lock for each name, made for the first who asks and removed
//! with the last, is another thing. A `MutexGuard` cannot be
//! returned beside the `Arc` of its mutex (E0515). The permit of
//! `composition/semaphore` owns what it needs: keep a map of
//! semaphores of one, with the number of their users. Count up
//! under the lock of the map, take the permit outside; the
//! guard's `Drop` gives it back, counts down, and removes the
//! entry at 0.
//!
//! What the compiler does not check: that a load does not ask
//! the cache. One that asks for a key of its own shard waits for
//! itself. Nor does it check that sums over all shards are of
//! one moment.

use std::array;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crossbeam::channel;
use crossbeam::sync::WaitGroup;

#[derive(Debug)]
struct Down;

// 1. A part of the keys. The lock that guards them is around it.
#[derive(Default)]
struct Shard {
    names: HashMap<usize, String>,
    loads: u32,
}

struct Cache {
    shards: [Mutex<Shard>; 4],
}

impl Cache {
    fn new() -> Cache {
        Cache { shards: array::from_fn(|_| Mutex::default()) }
    }

    // 2. A key is always in the same shard.
    fn shard(&self, id: usize) -> MutexGuard<'_, Shard> {
        let shard = &self.shards[id % self.shards.len()];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // 3. Whoever asks for this key waits until it is loaded, and
    // finds it. The other shards go on. A failure is not kept.
    fn get(
        &self,
        id: usize,
        load: impl FnOnce() -> Result<String, Down>,
    ) -> Result<String, Down> {
        let mut shard = self.shard(id);
        let Shard { names, loads } = &mut *shard;
        let name = match names.entry(id) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(missing) => {
                *loads += 1;
                missing.insert(load()?)
            }
        };
        Ok(name.clone())
    }

    // 4. One shard after the other: together they are not what was
    // there at one moment.
    fn loads(&self) -> u32 {
        (0..self.shards.len()).map(|n| self.shard(n).loads).sum()
    }
}

impl fmt::Display for Down {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the source is down")
    }
}

impl Error for Down {}

pub fn main() {
    let cache = Arc::new(Cache::new());

    // 5. Two keys of two shards: each load waits until the other
    // has begun.
    let both_load = WaitGroup::new();
    let users = [(0, "ada"), (1, "bob")].map(|(id, name)| {
        let cache = Arc::clone(&cache);
        let both_load = both_load.clone();
        thread::spawn(move || {
            let load = || {
                both_load.wait();
                Ok(name.to_owned())
            };
            cache.get(id, load).unwrap()
        })
    });
    drop(both_load);
    let names = users.map(|user| user.join().unwrap());
    println!("loaded together: {}", names.join(" "));

    // 6. Eight ask for one key. One loads, which takes until all
    // of them ask, and seven find it.
    let (asks, all_ask) = channel::bounded::<Infallible>(0);
    let users = [(); 8].map(|()| {
        let cache = Arc::clone(&cache);
        let (asks, all_ask) = (asks.clone(), all_ask.clone());
        thread::spawn(move || {
            drop(asks);
            cache.get(2, || {
                _ = all_ask.recv();
                Ok("cyd".to_owned())
            })
        })
    });
    drop(asks);
    for user in users {
        user.join().unwrap().unwrap();
    }
    println!("loads {}", cache.loads());

    // 7. A load fails, and the next one tries again.
    println!("first: {}", cache.get(3, || Err(Down)).unwrap_err());
    let then = cache.get(3, || Ok("dan".to_owned()));
    println!("then: {}", then.unwrap());
    println!("loads {}", cache.loads());
}

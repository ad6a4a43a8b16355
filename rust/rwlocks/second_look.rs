//! # Read, then write, with a second look
//!
//! A cache is read under the read lock. What is missing is loaded
//! under the write lock, after one more look.
//!
//! A read guard cannot be made a write guard, in either language:
//! two readers that both wait for the other to leave would never
//! end. So the read lock is let go of, the write lock is taken, and
//! in between the others do the same. `entry` is the second look
//! and the place for the value in one.
//!
//! An `if let` that has no `else` frees its guard at its brace, so
//! the write lock can be taken in the next line. A `match` with the
//! same head still holds it in its arms.
//!
//! The load is done under the lock: once for all who wait, and
//! nobody reads meanwhile, whatever the key. For a slow source that
//! is too long. Then load with no lock held and keep the first that
//! comes, as in `rwlocks/map`, or let the others wait for the one
//! that loads, as in `x/singleflight`. And a load that panics
//! poisons the lock: each `get` panics then. Where a service goes
//! on, see `rwlocks/sharded`.
//!
//! What the compiler does not check: that there is a second look.
//! An `insert` there is right in its types, and all who found
//! nothing load. Nor does it check what `load` does: one that asks
//! the same cache waits for itself.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, RwLock};
use std::thread;

#[derive(Debug)]
struct Down;

#[derive(Default)]
struct Cache {
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    values: HashMap<String, u32>,
    loads: u32,
}

impl Cache {
    fn get(
        &self,
        key: &str,
        load: impl FnOnce() -> Result<u32, Down>,
    ) -> Result<u32, Down> {
        // 1. Mostly the value is there, and readers do not wait for
        // each other.
        if let Some(value) =
            self.state.read().unwrap().values.get(key)
        {
            return Ok(*value);
        }

        // 2. Between the two locks another may have loaded it.
        let mut guard = self.state.write().unwrap();
        let State { values, loads } = &mut *guard;
        match values.entry(key.to_owned()) {
            Entry::Occupied(found) => Ok(*found.get()),
            // 3. Nobody else is here, so it is loaded once. A
            // failure is not kept: the next one tries again.
            Entry::Vacant(missing) => {
                *loads += 1;
                Ok(*missing.insert(load()?))
            }
        }
    }
}

impl fmt::Display for Down {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the source is down")
    }
}

impl Error for Down {}

pub fn main() {
    let cache = Arc::new(Cache::default());

    // 4. The source is down for the first who asks.
    let first = cache.get("limit", || Err(Down)).unwrap_err();
    println!("first: {first}");

    // 5. Eight ask at the same time. Each brings another value, and
    // all get the one that was loaded.
    let threads = Vec::from_iter((1..=8).map(|n| {
        let cache = Arc::clone(&cache);
        thread::spawn(move || cache.get("limit", || Ok(n)).unwrap())
    }));
    let got = threads.into_iter().map(|t| t.join().unwrap());
    let got = Vec::from_iter(got);
    let same = got.iter().all(|value| *value == got[0]);
    println!("all got the same: {same}");
    println!("loads {}", cache.state.read().unwrap().loads);

    // 6. Whoever finds the value waits for no reader.
    let reading = cache.state.read().unwrap();
    let found = thread::scope(|s| {
        s.spawn(|| cache.get("limit", || Err(Down))).join()
    });
    drop(reading);
    let found = found.unwrap().is_ok();
    println!("found while another reads: {found}");
}

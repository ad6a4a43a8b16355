//! # Helpers that need the lock held
//!
//! Several methods share helpers that work on what the lock
//! guards. In Go their names end with `Locked`, and a comment asks
//! the caller to hold the lock. Who does not is not stopped.
//!
//! In Rust they are methods of the inner struct, with `&mut self`.
//! The way to that reference is the guard, so who can call a helper
//! has the lock. The inner struct knows nothing of the mutex: its
//! helpers have no name for it and do not lock it again, and they
//! are tested without any thread.
//!
//! A guard is one value, and each use of it borrows all of it. To
//! have two fields at the same time, one to go through and the
//! other to change, take the reference out of it once, `&mut
//! *guard`: the fields of a plain struct are borrowed one by one.
//!
//! What the compiler does not check: that a caller keeps the lock
//! from one helper to the next. One that locks for each of them
//! lets others in between. Nor does it check that a method of the
//! outer struct is not called under the lock: it waits for itself.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::thread;

// A cache keeps the entries that were used last.
struct Cache {
    limit: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    values: HashMap<String, u32>,
    // The keys, in the order of their use.
    recent: VecDeque<String>,
    most: usize,
}

// 1. The methods for everybody take the lock, and keep it from the
// first helper to the last.
impl Cache {
    fn put(&self, key: &str, value: u32) {
        let mut state = self.state.lock().unwrap();
        state.make_room(key, self.limit);
        state.insert(key, value);
    }

    fn get(&self, key: &str) -> Option<u32> {
        let mut state = self.state.lock().unwrap();
        let value = state.values.get(key).copied()?;
        state.touch(key);
        Some(value)
    }
}

// 2. The helpers take no lock. Whoever has `&mut State` holds it,
// or shares the state with nobody.
impl State {
    fn make_room(&mut self, key: &str, limit: usize) {
        if self.values.contains_key(key) {
            return;
        }
        while self.values.len() >= limit
            && let Some(oldest) = self.recent.pop_front()
        {
            self.values.remove(&oldest);
        }
    }

    fn insert(&mut self, key: &str, value: u32) {
        self.values.insert(key.to_owned(), value);
        self.touch(key);
        self.most = self.most.max(self.values.len());
    }

    fn touch(&mut self, key: &str) {
        self.recent.retain(|k| k != key);
        self.recent.push_back(key.to_owned());
    }
}

impl Cache {
    // 3. Goes through one field and changes the other.
    fn forget(&self, prefix: &str) {
        let mut guard = self.state.lock().unwrap();
        let state = &mut *guard;
        state.recent.retain(|key| {
            let gone = key.starts_with(prefix);
            if gone {
                state.values.remove(key);
            }
            !gone
        });
    }
}

pub fn main() {
    let state = Mutex::default();
    let cache = Arc::new(Cache { limit: 2, state });

    // 4. Eight put an entry each, and there is room for two.
    let threads = Vec::from_iter((0..8).map(|n| {
        let cache = Arc::clone(&cache);
        thread::spawn(move || cache.put(&format!("user{n}"), n))
    }));
    threads.into_iter().for_each(|t| t.join().unwrap());
    let entries = || cache.state.lock().unwrap().values.len();
    println!("of eight there are {}", entries());
    cache.forget("user");
    println!("forgotten, left {}", entries());

    // 5. The one that was not used makes room for the third. What
    // is there already needs no room.
    cache.put("a", 1);
    cache.put("b", 2);
    cache.put("b", 3);
    cache.get("a");
    cache.put("c", 3);
    let kept = cache.get("a").is_some();
    let old = cache.get("b").is_some();
    println!("a is there {kept} and b {old}");
    let most = cache.state.lock().unwrap().most;
    println!("entries {} and never more than {most}", entries());
}

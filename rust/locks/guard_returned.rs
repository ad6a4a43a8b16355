//! # A lock that is returned held
//!
//! A method hands out something with the lock held, and who gets it
//! works on it in several steps.
//!
//! In Go the caller has to call the method that unlocks, in each of
//! its ways out. In Rust what is returned is a guard: it is the way
//! to the data, and its end is the unlock. A second method is not
//! needed. What else has to be done at the end stands in its
//! `Drop`, which runs before the guard inside it unlocks.
//!
//! A `MutexGuard` of the whole state can be returned as it is. For
//! a part of the state, this type keeps the guard and the place,
//! and `Deref` finds the part. std has a `MutexGuard::map` for it
//! that is not stable yet. The crate `parking_lot` has it, with
//! `try_map` for a part that may be missing. Where a closure will
//! do, `edit(name, |doc| …)` needs none of them.
//!
//! A guard stays in the thread that locked, and is marked
//! `must_use`: a call that ignores it would unlock at once.
//!
//! What the compiler does not check: how long the caller keeps it.
//! One that asks for a second document waits for itself, and after
//! a `mem::forget` of the guard everybody waits. Two guards, one
//! after the other, are two sections: what was read under the first
//! may not be so under the second.

use std::error::Error;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use crossbeam::sync::WaitGroup;

#[derive(Debug)]
struct NoDoc;

struct Doc {
    name: &'static str,
    edits: u32,
}

struct Store {
    state: Mutex<State>,
}

struct State {
    docs: Vec<Doc>,
    version: u32,
}

#[must_use = "the lock is let go of at once"]
struct Editing<'a> {
    state: MutexGuard<'a, State>,
    at: usize,
}

impl Store {
    // 1. Returns with the lock held. If there is nothing to return,
    // the guard ends here.
    fn edit(&self, name: &str) -> Result<Editing<'_>, NoDoc> {
        let state = self.state.lock().unwrap();
        let mut docs = state.docs.iter();
        let at = docs.position(|doc| doc.name == name);
        Ok(Editing { at: at.ok_or(NoDoc)?, state })
    }
}

impl Deref for Editing<'_> {
    type Target = Doc;

    fn deref(&self) -> &Doc {
        &self.state.docs[self.at]
    }
}

impl DerefMut for Editing<'_> {
    fn deref_mut(&mut self) -> &mut Doc {
        &mut self.state.docs[self.at]
    }
}

// 2. Ends what `edit` has begun. The unlock comes after it, when
// the guard is dropped.
impl Drop for Editing<'_> {
    fn drop(&mut self) {
        self.state.version += 1;
    }
}

impl fmt::Display for NoDoc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such document")
    }
}

impl Error for NoDoc {}

pub fn main() {
    let docs = ["notes", "plan"].map(|name| Doc { name, edits: 0 });
    let state = State { docs: docs.into(), version: 0 };
    let store = Arc::new(Store { state: Mutex::new(state) });

    // 3. Ten edit one document, each in two steps. The others get
    // their turn in between, and wait.
    let all_here = WaitGroup::new();
    let editors = [(); 10].map(|()| {
        let store = Arc::clone(&store);
        let all_here = all_here.clone();
        thread::spawn(move || {
            all_here.wait();
            let mut plan = store.edit("plan").unwrap();
            let seen = plan.edits;
            thread::yield_now();
            plan.edits = seen + 1;
        })
    });
    drop(all_here);
    editors.into_iter().for_each(|e| e.join().unwrap());

    // 4. Nothing is returned, and the lock is free.
    let novel = store.edit("novel").err();
    println!("novel: {}", novel.unwrap());

    let plan = store.edit("plan").unwrap();
    println!("edits {}", plan.edits);
    drop(plan);
    println!("version {}", store.state.lock().unwrap().version);
}

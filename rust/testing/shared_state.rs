//! # Tests that share a setting
//!
//! Two tests change a global setting of the program. Each is right
//! by itself.
//!
//! The tests of a Go package run one after another, and those that
//! call `t.Parallel` at the same time. `cargo test` runs all tests
//! of a crate at the same time, in threads of one process, as many
//! as there are cores, unless it is told `-- --test-threads=1`. So
//! what is shared needs a lock that a test holds to its end. A
//! guard does that: it changes the setting, and its `Drop` sets it
//! back, which is Go's `t.Cleanup`. It does so when the test
//! panics, too.
//!
//! A test that fails while it has the lock poisons it. The tests
//! after it would fail with a `PoisonError`, and hide which one
//! was the first. There is nothing under this lock that could be
//! broken, so `set` takes it all the same: `locks/poisoned`.
//! `cargo nextest` runs each test in a process of its own.
//!
//! What the compiler does not check: that a test takes the lock.
//! The setting has a lock of its own, so no access is a data race,
//! and still a test finds what the other one has set. Nor that the
//! guard is kept: `_ = set("hallo")` drops it at once.

use std::sync::{Barrier, Mutex, MutexGuard, PoisonError};
use std::thread;

// What is tested: a setting that the whole program shares.
static GREETING: Mutex<&'static str> = Mutex::new("hello");

fn greet(name: &str) -> String {
    format!("{} {name}", GREETING.lock().unwrap())
}

// 1. A test that changes the setting has it for itself until it
// has ended, and leaves it as it was.
static SETTINGS: Mutex<()> = Mutex::new(());

struct Set {
    before: &'static str,
    _alone: MutexGuard<'static, ()>,
}

fn set(word: &'static str) -> Set {
    let alone =
        SETTINGS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut greeting = GREETING.lock().unwrap();
    let before = std::mem::replace(&mut *greeting, word);
    Set { before, _alone: alone }
}

impl Drop for Set {
    fn drop(&mut self) {
        *GREETING.lock().unwrap() = self.before;
    }
}

// 2. Both tests are there before either goes on.
fn german(begun: &Barrier) {
    begun.wait();
    let _set = set("hallo");
    println!("german: {}", greet("Ada"));
}

fn french(begun: &Barrier) {
    begun.wait();
    let _set = set("bonjour");
    println!("french: {}", greet("Ada"));
}

// 3. `cargo test` runs each test in a thread.
pub fn main() {
    let begun = Barrier::new(2);
    thread::scope(|s| {
        s.spawn(|| german(&begun));
        s.spawn(|| french(&begun));
    });
    println!("afterwards: {}", greet("Ada"));
    println!("PASS");
}

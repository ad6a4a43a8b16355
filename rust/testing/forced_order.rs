//! # A forced order
//!
//! A race shows once in a thousand runs. A test that is to show it
//! in each brings the order about: it holds one thread in the
//! place in question, lets another one come and go, and lets the
//! first one go on.
//!
//! What is tested often calls something that it is given: a
//! function that loads, a connection, a clock. There the test puts
//! a gate, with two hand-overs: the one who is held says that it
//! is there, and waits until it may go on. No sleep, and no luck.
//! It is the same in both languages. For tasks the gate is a
//! `oneshot`. shuttle tries many orders by itself, and loom all of
//! a small program: `docs/watching.md`.
//!
//! The gate belongs to the scope: when the test fails, its end is
//! dropped, and the one who is held goes on.
//!
//! What the compiler does not check: the orders that nobody has
//! thought of. A second look that is left out compiles, and this
//! test finds it, because this order shows it.

use std::collections::HashMap;
use std::sync::{Mutex, mpsc};
use std::thread;

/// One value for each key, made by its first user.
#[derive(Default)]
struct Registry(Mutex<HashMap<&'static str, String>>);

impl Registry {
    // 1. Loading takes a while, so it is done without the lock; who
    // comes second throws its own value away.
    fn get(
        &self,
        key: &'static str,
        load: impl FnOnce() -> String,
    ) -> String {
        if let Some(value) = self.0.lock().unwrap().get(key) {
            return value.clone();
        }
        let value = load();
        let mut values = self.0.lock().unwrap();
        values.entry(key).or_insert(value).clone()
    }
}

fn two_load() {
    let registry = Registry::default();
    thread::scope(|s| {
        // 2. One caller is held while it loads. What it is given to
        // call is a gate: it says that it is there, and waits.
        let (loading_tx, loading) = mpsc::sync_channel(0);
        let (go_on, gate) = mpsc::sync_channel::<()>(0);
        let registry = &registry;
        let held = s.spawn(move || {
            registry.get("key", || {
                loading_tx.send(()).unwrap();
                _ = gate.recv();
                "its own".to_owned()
            })
        });
        loading.recv().unwrap();

        // 3. Another one comes and goes meanwhile.
        let other =
            registry.get("key", || "the other's".to_owned());
        println!("the other has {other}");

        // 4. The first one goes on, and finds that it is second.
        drop(go_on);
        let held = held.join().unwrap();
        println!("the held one has {held}");
    });
}

// What `cargo test` does: a panic of this thread is the failure.
pub fn main() {
    two_load();
    println!("PASS");
}

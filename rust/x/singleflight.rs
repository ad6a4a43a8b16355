//! # One call for all who ask
//!
//! Callers that ask for the same key at the same time share one
//! call.
//!
//! Each call under way is an `Arc<OnceLock<V>>` in a map. Whoever
//! comes first puts it there; `get_or_init` runs the loader in one
//! thread and lets the others wait for its value. Everybody gets a
//! clone, so the value is an `Arc` or something small.
//!
//! When the loader panics, `get_or_init` lets the next waiter try:
//! its own loader runs. In Go the panic ends the program.
//!
//! The call leaves the map when it has landed: this is no cache.
//! With a cache in front, the loader looks there once more
//! before it loads, and stores before it returns: who missed the
//! cache may join when the call has just landed. Tasks have
//! crates for it, built on the same idea.
//!
//! What the compiler does not check: that the loader depends on
//! the key alone. Everybody gets what one of them has loaded.

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

use crossbeam::channel;

type Value = Result<String, &'static str>;

#[derive(Default)]
struct Flights {
    calls: Mutex<HashMap<String, Arc<OnceLock<Value>>>>,
}

/// A place in a call that is under way, or about to begin.
struct Flight<'a> {
    of: &'a Flights,
    key: &'a str,
    call: Arc<OnceLock<Value>>,
}

impl Flights {
    /// Joins the call for `key`, and does not wait for it.
    fn join<'a>(&'a self, key: &'a str) -> Flight<'a> {
        let mut calls = self.calls.lock().unwrap();
        let call = calls.entry(key.to_owned()).or_default();
        Flight { of: self, key, call: Arc::clone(call) }
    }

    /// Whoever joins next begins a call of its own.
    fn forget(&self, key: &str) {
        self.calls.lock().unwrap().remove(key);
    }
}

impl Flight<'_> {
    /// The value of the call, which `load` makes if nobody has.
    fn get(self, load: impl FnOnce() -> Value) -> Value {
        self.call.get_or_init(load).clone()
    }
}

/// Also where the loader has panicked, or nobody has called `get`.
impl Drop for Flight<'_> {
    fn drop(&mut self) {
        let mut calls = self.of.calls.lock().unwrap();
        // Given back before the lock is: of two who leave at the
        // same moment, the second must find itself alone.
        let ours = mem::take(&mut self.call);
        // It has landed, or nobody else is in it: the map has one
        // share, and this the other.
        let over =
            ours.get().is_some() || Arc::strong_count(&ours) == 2;
        // Not another call that has begun since.
        if over
            && let Some(call) = calls.get(self.key)
            && Arc::ptr_eq(call, &ours)
        {
            calls.remove(self.key);
        }
    }
}

pub fn main() {
    let flights = Flights::default();
    let loads = AtomicUsize::new(0);
    let (open, gate) = channel::bounded::<Infallible>(0);
    let load = || {
        let _ = gate.recv();
        let version = 1 + loads.fetch_add(1, Ordering::Relaxed);
        Ok(format!("version {version}"))
    };

    thread::scope(|s| {
        // 1. Three ask while the first call is under way: each has
        // joined it before its thread begins.
        let waiting: Vec<_> = (0..3)
            .map(|_| {
                let flight = flights.join("user:1");
                s.spawn(|| flight.get(load))
            })
            .collect();

        // 2. Another key is another call.
        let other = flights.join("user:2");
        let other = other.get(|| Err("no such user"));
        println!("user:2: {}", other.unwrap_err());

        // 3. After `forget`, whoever comes next starts a call of
        // its own, although the first has not ended.
        flights.forget("user:1");
        let fresh = flights.join("user:1");
        let fresh = s.spawn(|| fresh.get(load));

        // 4. The three have one value, and it was loaded once for
        // them.
        drop(open);
        let callers = waiting.len();
        let values: HashSet<Value> = waiting
            .into_iter()
            .map(|w| w.join().unwrap())
            .collect();
        println!("{callers} callers, {} value", values.len());
        let fresh = fresh.join().unwrap();
        println!("the fourth has it: {}", values.contains(&fresh));
    });

    // 5. What has landed is not kept: this is no cache.
    let again = flights.join("user:1").get(load).unwrap();
    println!("later: {again}");
}

//! # One call for all who ask, with tasks
//!
//! Callers that ask for the same key at the same time share one
//! call.
//!
//! Each call under way is an `Arc<OnceCell<V>>` of tokio in a
//! map. Whoever comes first puts it there; `get_or_init` runs
//! the loader in one task and lets the others wait for its
//! value. Everybody gets a clone.
//!
//! The call is made by the task that came first, inside of its
//! own future. When that is dropped, because its client went
//! away, or when the loader panics, the next who waits runs its
//! own loader: nobody waits for a call that is gone. Go's call
//! goes on in its goroutine, and a context of the first caller
//! cancels it for all.
//!
//! The lock of the map is std's, held over no await. The call
//! leaves the map when it has landed: this is no cache.
//!
//! A value that is kept while anybody uses it, as with a count
//! of its users, is made the same way: `get` borrows the
//! `Flight`, whoever uses the value holds it, and `over` asks
//! for the count alone.
//!
//! What the compiler does not check: that the loader depends on
//! the key alone. Everybody gets what one of them has loaded.

use std::collections::{HashMap, HashSet};
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::OnceCell;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

type Value = Result<String, &'static str>;

#[derive(Default)]
struct Flights {
    calls: Mutex<HashMap<String, Arc<OnceCell<Value>>>>,
}

/// A place in a call that is under way, or about to begin.
struct Flight {
    of: Arc<Flights>,
    key: String,
    call: Arc<OnceCell<Value>>,
}

impl Flights {
    /// Joins the call for `key`, and does not wait for it.
    fn join(self: &Arc<Self>, key: &str) -> Flight {
        let mut calls = self.calls.lock().unwrap();
        let call = calls.entry(key.to_owned()).or_default();
        Flight {
            of: Arc::clone(self),
            key: key.to_owned(),
            call: Arc::clone(call),
        }
    }

    /// Whoever joins next begins a call of its own.
    fn forget(&self, key: &str) {
        self.calls.lock().unwrap().remove(key);
    }
}

impl Flight {
    /// The value of the call, which `load` makes if nobody has.
    async fn get<F>(self, load: impl FnOnce() -> F) -> Value
    where
        F: Future<Output = Value>,
    {
        self.call.get_or_init(load).await.clone()
    }
}

/// Also where the loader has panicked, or this future was dropped.
impl Drop for Flight {
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
            && let Some(call) = calls.get(&self.key)
            && Arc::ptr_eq(call, &ours)
        {
            calls.remove(&self.key);
        }
    }
}

async fn load(
    gate: CancellationToken,
    loads: Arc<AtomicUsize>,
) -> Value {
    gate.cancelled().await;
    let version = 1 + loads.fetch_add(1, Ordering::Relaxed);
    Ok(format!("version {version}"))
}

async fn run() {
    let flights = Arc::new(Flights::default());
    let loads = Arc::new(AtomicUsize::new(0));
    let gate = CancellationToken::new();
    let load = || load(gate.clone(), Arc::clone(&loads));

    // 1. Three ask while the first call is under way: each has
    // joined it before its task begins.
    let mut waiting = JoinSet::new();
    for _ in 0..3 {
        let (flight, call) = (flights.join("user:1"), load());
        waiting.spawn(flight.get(|| call));
    }

    // 2. Another key is another call.
    let other = flights.join("user:2");
    let other = other.get(async || Err("no such user")).await;
    println!("user:2: {}", other.unwrap_err());

    // 3. After `forget`, whoever comes next starts a call of its
    // own, although the first has not ended.
    flights.forget("user:1");
    let (flight, call) = (flights.join("user:1"), load());
    let fresh = tokio::spawn(flight.get(|| call));

    // 4. The three have one value, and it was loaded once for them.
    gate.cancel();
    let values = waiting.join_all().await;
    let callers = values.len();
    let values = HashSet::<_>::from_iter(values);
    println!("{callers} callers, {} value", values.len());
    let fresh = fresh.await.unwrap();
    println!("the fourth has it: {}", values.contains(&fresh));

    // 5. What has landed is not kept: this is no cache.
    let again = flights.join("user:1").get(load).await;
    println!("later: {}", again.unwrap());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

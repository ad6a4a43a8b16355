//! # A cache with a janitor
//!
//! Entries expire: nobody gets one that is too old, and a loop
//! removes them now and then.
//!
//! The loop is started from a method, `self: &Arc<Self>`, and
//! holds a `Weak` of the cache. With an `Arc` the cache would
//! live as long as the loop, and the loop as long as the cache.
//! It upgrades for the length of a round.
//!
//! Nobody closes the cache. It owns the sender of a channel on
//! which nothing is sent, and is dropped when the last of its
//! users is; the receive in which the loop pauses then returns.
//! Whoever wants to see the end joins the handle that the
//! method returns.
//!
//! It may be the loop that drops the cache, when the others let
//! go in the middle of a round. So `Drop` must not join the loop
//! here: a thread that joins itself panics, where the system
//! notices it, as Linux does.
//!
//! Where somebody wants what was removed, Go's `OnEvicted`,
//! `extract_if` takes it out of the map; call when the lock is
//! let go of, as in `locks/copy_then_act`. A callback that holds
//! an `Arc` of the cache keeps it alive for ever: give it a
//! `Weak`.
//!
//! What the compiler does not check: that the loop holds no
//! `Arc` while it pauses; and that `get` asks for the age, as
//! the janitor comes when it comes.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

struct Entry {
    value: &'static str,
    expires: Instant,
}

struct Cache {
    entries: Mutex<HashMap<&'static str, Entry>>,
    alive: Receiver<Infallible>,
    _alive: Sender<Infallible>,
}

impl Cache {
    fn new() -> Arc<Cache> {
        let entries = Mutex::default();
        let (_alive, alive) = channel::bounded(0);
        Arc::new(Cache { entries, alive, _alive })
    }

    fn set(
        &self,
        key: &'static str,
        value: &'static str,
        ttl: Duration,
    ) {
        let expires = Instant::now() + ttl;
        let mut entries = self.entries.lock().unwrap();
        entries.insert(key, Entry { value, expires });
    }

    // 1. Whether an entry is too old is asked here. The janitor
    // only frees the memory.
    fn get(&self, key: &str) -> Option<&'static str> {
        let entries = self.entries.lock().unwrap();
        let entry = entries.get(key)?;
        (Instant::now() < entry.expires).then_some(entry.value)
    }

    fn len(&self) -> usize {
        self.entries.lock().unwrap().len()
    }

    fn sweep(&self, now: Instant) -> usize {
        let mut entries = self.entries.lock().unwrap();
        let before = entries.len();
        entries.retain(|_, entry| now < entry.expires);
        before - entries.len()
    }

    // 2. The loop is started from a method, and holds what it works
    // on for the length of a round.
    fn start_janitor(
        self: &Arc<Cache>,
        every: Duration,
        swept: Sender<usize>,
    ) -> JoinHandle<()> {
        let cache = Arc::downgrade(self);
        let alive = self.alive.clone();
        thread::spawn(move || {
            while alive.recv_timeout(every)
                == Err(RecvTimeoutError::Timeout)
            {
                let Some(cache) = cache.upgrade() else { return };
                let removed = cache.sweep(Instant::now());
                if removed > 0 {
                    // Whoever does not read holds nobody up.
                    _ = swept.try_send(removed);
                }
            }
        })
    }
}

pub fn main() {
    // 3. The cache ends with the last of its users, and the loop
    // with the cache.
    let hour = Duration::from_secs(3600);
    let (swept_tx, swept) = channel::bounded(1);

    // 4. An entry that is too old is there, and nobody gets it.
    let cache = Cache::new();
    cache.set("old", "bread", Duration::ZERO);
    cache.set("new", "bread", hour);
    let old = cache.get("old").is_some();
    println!("old: {old} entries: {}", cache.len());

    // 5. The janitor takes it out, and nothing else.
    let every = Duration::from_millis(1);
    let janitor = cache.start_janitor(every, swept_tx);
    println!("swept: {}", swept.recv().unwrap());
    let new = cache.get("new");
    println!("new: {} entries: {}", new.unwrap(), cache.len());
    drop(cache);
    janitor.join().unwrap();

    // 6. A janitor whose next round is an hour away ends at once.
    let cache = Cache::new();
    let janitor = cache.start_janitor(hour, channel::bounded(1).0);
    drop(cache);
    janitor.join().unwrap();
    println!("closed");
}

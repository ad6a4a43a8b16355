//! # A cache with a janitor that is a task
//!
//! Entries expire: nobody gets one that is too old, and a task
//! removes them now and then.
//!
//! The task is started from a method, `self: &Arc<Self>`, and
//! holds a `Weak` of the cache. With an `Arc` the cache would
//! live as long as the task, and the task as long as the cache.
//! It upgrades for the length of a round, in which nothing is
//! awaited.
//!
//! Nobody closes the cache. It owns a guard that cancels a token
//! when it is dropped, which is when the last of its users is;
//! the task waits for that beside its ticks. It may be the task
//! itself that drops the cache, in the middle of a round: then
//! it finds the token ended in its next turn.
//!
//! The lock is std's: it is held for a moment, and over no
//! await.
//!
//! What the compiler does not check: that the task holds no
//! `Arc` while it waits; and that `get` asks for the age, as the
//! janitor comes when it comes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::{CancellationToken, DropGuard};

struct Entry {
    value: &'static str,
    expires: Instant,
}

struct Cache {
    entries: Mutex<HashMap<&'static str, Entry>>,
    gone: CancellationToken,
    _gone: DropGuard,
}

impl Cache {
    fn new() -> Arc<Cache> {
        let entries = Mutex::default();
        let gone = CancellationToken::new();
        let _gone = gone.clone().drop_guard();
        Arc::new(Cache { entries, gone, _gone })
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

    // 2. The task is started from a method, and holds what it works
    // on for the length of a round.
    fn start_janitor(
        self: &Arc<Cache>,
        every: Duration,
        swept: mpsc::Sender<usize>,
    ) -> JoinHandle<()> {
        let cache = Arc::downgrade(self);
        let gone = self.gone.clone();
        tokio::spawn(async move {
            let mut ticks = interval(every);
            // A late round is not made up for by several at once.
            ticks.set_missed_tick_behavior(
                MissedTickBehavior::Delay,
            );
            while gone
                .run_until_cancelled(ticks.tick())
                .await
                .is_some()
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

async fn run() {
    // 3. The cache ends with the last of its users, and the task
    // with the cache.
    let hour = Duration::from_secs(3600);
    let (swept_tx, mut swept) = mpsc::channel(1);

    // 4. An entry that is too old is there, and nobody gets it.
    let cache = Cache::new();
    cache.set("old", "bread", Duration::ZERO);
    cache.set("new", "bread", hour);
    let old = cache.get("old").is_some();
    println!("old: {old} entries: {}", cache.len());

    // 5. The janitor takes it out, and nothing else.
    let every = Duration::from_millis(1);
    let janitor = cache.start_janitor(every, swept_tx);
    println!("swept: {}", swept.recv().await.unwrap());
    let new = cache.get("new");
    println!("new: {} entries: {}", new.unwrap(), cache.len());
    drop(cache);
    janitor.await.unwrap();

    // 6. A janitor whose next round is an hour away ends at once.
    let cache = Cache::new();
    let janitor = cache.start_janitor(hour, mpsc::channel(1).0);
    drop(cache);
    janitor.await.unwrap();
    println!("closed");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A claim that is given back
//!
//! One at a time refreshes a cache. Whoever comes meanwhile does
//! not wait, and gets what is there.
//!
//! Whoever changes the flag from `false` to `true` has the
//! claim. `swap` is enough for that: it returns what was there.
//! The claim is a value, `Claim`, and its `drop` gives it back,
//! on every path and in a panic, too. Go defers the store.
//!
//! `try_lock` of a `Mutex` does the same, and protects data as
//! well; its guard stays in the thread that took it. A `Claim`
//! can be sent to another thread and given back there. Go has
//! `Mutex.TryLock`, which gives no guard.
//!
//! `Acquire` and `Release`, as in a lock: who gets the claim
//! sees what was done under the last one.
//!
//! What the compiler does not check: that the work is done under
//! the claim. Dropped at once, it protects nothing. A claim that
//! is kept for good leaves everybody turned away. And a `close`
//! while somebody is at it closes nothing: the claim that is given
//! back opens it again.

use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crossbeam::channel;

// 1. The flag says that somebody is at it.
#[derive(Default)]
struct Cache {
    busy: AtomicBool,
    value: AtomicU64,
}

struct Claim<'a>(&'a AtomicBool);

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Cache {
    fn claim(&self) -> Option<Claim<'_>> {
        let was_busy = self.busy.swap(true, Ordering::Acquire);
        (!was_busy).then(|| Claim(&self.busy))
    }

    // 2. Whoever changes the flag from false to true has the claim.
    // It is given back on every path, in a panic, too.
    fn refresh(&self, load: impl FnOnce() -> u64) -> bool {
        let Some(_claim) = self.claim() else { return false };
        self.value.store(load(), Ordering::Relaxed);
        true
    }

    // 3. The last thing, when nobody is at it: the flag stays set.
    // `swap` tells whether somebody is, who will clear it again.
    fn close(&self) -> bool {
        self.busy.swap(true, Ordering::Acquire)
    }
}

fn request(
    cache: &Arc<Cache>,
    load: impl FnOnce() -> u64 + Send + 'static,
) -> String {
    let cache = Arc::clone(cache);
    match thread::spawn(move || cache.refresh(load)).join() {
        Ok(did) => did.to_string(),
        Err(reason) => {
            let reason = reason.downcast_ref::<&str>();
            reason.unwrap_or(&"?").to_string()
        }
    }
}

pub fn main() {
    // What panics is printed below, so the hook is silent.
    panic::set_hook(Box::new(|_| {}));
    let cache = Arc::new(Cache::default());

    // 4. One refreshes, and takes its time. Three others come
    // meanwhile, and are told at once.
    let (turned_away, others) = channel::bounded(4);
    let threads = [(); 4].map(|()| {
        let cache = Arc::clone(&cache);
        let (away, others) = (turned_away.clone(), others.clone());
        thread::spawn(move || {
            let did = cache.refresh(|| {
                (0..3).for_each(|_| others.recv().unwrap());
                7
            });
            if !did {
                away.send(()).unwrap();
            }
            did
        })
    });
    drop(turned_away);
    let did = threads.map(|t| t.join().unwrap());
    let did = did.iter().filter(|&&did| did).count();
    let value = cache.value.load(Ordering::Relaxed);
    println!("refreshed by {did} value {value}");

    // 5. The claim comes back, also from one who panics.
    println!("then: {}", request(&cache, || panic!("no source")));
    println!("then: {}", request(&cache, || 8));
    println!("value {}", cache.value.load(Ordering::Relaxed));

    // 6. Closed, it is busy for good.
    println!("was busy: {}", cache.close());
    println!("then: {}", request(&cache, || 9));
}

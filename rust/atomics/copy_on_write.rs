//! # Copy on write
//!
//! A list of listeners grows while they are being called. Whoever
//! adds one replaces the list, and who goes through it keeps the
//! one that it has.
//!
//! Go has an atomic pointer to the list. Who adds copies the list,
//! and puts the copy in its place by `CompareAndSwap` if nobody
//! else was faster. Rust has a `Mutex` around an `Arc` of the list.
//! Under the lock, `Arc::make_mut` gives `&mut` to the list: to a
//! copy if somebody else has a share of it at that moment, else to
//! the list itself. There is no loop, because nobody comes between.
//!
//! A call holds a share and not the lock. So a listener may add
//! others, and a slow one keeps nobody waiting who wants to add.
//! The hub is handed to the listener. A listener that owned an
//! `Arc` of the hub would be a cycle, which is not freed.
//!
//! Older Go code has `atomic.CompareAndSwapPointer` and
//! `unsafe.Pointer`.
//!
//! What the compiler does not check: that the list is read and
//! replaced under one lock. If it is read under one and replaced
//! under the next, an addition in between is lost. A listener that
//! is called under the lock and adds another waits for itself.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::sync::WaitGroup;

type Listener = Arc<dyn Fn(&Hub, &str) + Send + Sync>;

// 1. Whoever has a share of the list has it as it was then.
#[derive(Default)]
struct Hub {
    listeners: Mutex<Arc<Vec<Listener>>>,
}

impl Hub {
    fn all(&self) -> Arc<Vec<Listener>> {
        Arc::clone(&self.listeners.lock().unwrap())
    }

    // 2. The list, or a copy of it if somebody has a share, gets
    // one more.
    fn add(&self, listener: Listener) {
        let mut list = self.listeners.lock().unwrap();
        Arc::make_mut(&mut list).push(listener);
    }

    // 3. Those who were there at the beginning are called, and no
    // lock is held: they may add others.
    fn publish(&self, event: &str) {
        for listener in self.all().iter() {
            listener(self, event);
        }
    }
}

pub fn main() {
    let hub = Arc::new(Hub::default());
    let called = Arc::new(AtomicU32::new(0));
    let count: Listener = {
        let called = Arc::clone(&called);
        Arc::new(move |_, _| {
            called.fetch_add(1, Ordering::Relaxed);
        })
    };

    // 4. Four add a listener at the same time, and none is lost.
    let all_here = WaitGroup::new();
    let adding: Vec<_> = (0..4)
        .map(|_| {
            let (hub, count) = (Arc::clone(&hub), count.clone());
            let all_here = all_here.clone();
            thread::spawn(move || {
                all_here.wait();
                hub.add(count);
            })
        })
        .collect();
    drop(all_here);
    adding.into_iter().for_each(|a| a.join().unwrap());
    println!("listeners {}", hub.all().len());

    // 5. The fifth adds a sixth when it is called: the next event
    // is the first for that one.
    hub.add(Arc::new(move |hub, event| {
        count(hub, event);
        if event == "open" {
            hub.add(count.clone());
        }
    }));
    hub.publish("open");
    println!("called {}", called.swap(0, Ordering::Relaxed));
    hub.publish("data");
    println!("called {}", called.swap(0, Ordering::Relaxed));
}

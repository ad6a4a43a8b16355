//! # Bits of an atomic number
//!
//! Each part of a service reports by a bit that it is ready, and
//! whoever completes them opens the gate.
//!
//! `fetch_or` sets bits and `fetch_and` takes them away, in one
//! step that leaves the other bits as they are. Both return the
//! number as it was before, in Go as well. From that the caller
//! knows whether it was this call that changed something. A
//! `load` afterwards does not tell: it gives the work of all to
//! each of them.
//!
//! `AcqRel` because somebody concludes something from the bits:
//! the one who finds the others set sees also what they did
//! before. Go's `^part` is `!part`. The crate bitflags makes a
//! type of such bits.
//!
//! Go has the same as functions on a plain variable:
//! `atomic.OrUint32` and `atomic.AndUint32`.
//!
//! What the compiler does not check: that the bits are the right
//! ones. `fetch_and` with the bit itself, and not with its
//! complement, takes away all of the others.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crossbeam::sync::WaitGroup;

// 1. A bit for each part of the service.
const DATABASE: u32 = 1 << 0;
const CACHE: u32 = 1 << 1;
const QUEUE: u32 = 1 << 2;
const ALL: u32 = DATABASE | CACHE | QUEUE;

#[derive(Default)]
struct Health {
    up: AtomicU32,
    opened: AtomicU32,
    closed: AtomicU32,
}

impl Health {
    // 2. `fetch_or` returns the bits as they were before. The one
    // who makes them complete finds the others set and its own not.
    fn ready(&self, part: u32) {
        let before = self.up.fetch_or(part, Ordering::AcqRel);
        if before != ALL && before | part == ALL {
            self.opened.fetch_add(1, Ordering::Relaxed);
        }
    }

    // 3. `fetch_and` takes a bit away, and leaves the others as
    // they are. The first who does finds them complete.
    fn lost(&self, part: u32) {
        if self.up.fetch_and(!part, Ordering::AcqRel) == ALL {
            self.closed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let up = self.up.load(Ordering::Acquire);
        let opened = self.opened.load(Ordering::Relaxed);
        let closed = self.closed.load(Ordering::Relaxed);
        write!(f, "up {up:03b} opened {opened} closed {closed}")
    }
}

pub fn main() {
    let health = Arc::new(Health::default());
    let all_here = WaitGroup::new();

    // 4. All three come up at the same time. One opens the gate.
    let parts = [DATABASE, CACHE, QUEUE].map(|part| {
        let health = Arc::clone(&health);
        let all_here = all_here.clone();
        thread::spawn(move || {
            all_here.wait();
            health.ready(part);
        })
    });
    drop(all_here);
    parts.into_iter().for_each(|p| p.join().unwrap());
    println!("{health}");

    // 5. Two are lost, and come back. What was said already is not
    // said again.
    health.lost(CACHE);
    health.lost(QUEUE);
    println!("{health}");
    health.ready(QUEUE);
    health.ready(CACHE);
    health.ready(CACHE);
    println!("{health}");
}

//! # Statistics of a struct
//!
//! Several threads count in the fields of a struct, and others read
//! the numbers while they do.
//!
//! Go's `Add` returns the number as it is afterwards, and Rust's
//! `fetch_add` as it was before. What is compared with a limit or
//! given out as a number is off by one if that is overlooked. What
//! is returned belongs to this addition alone. A `load` that comes
//! after it may see what others have added since.
//!
//! The methods take `&self`, and the threads share the struct by an
//! `Arc`. Whoever is inside holds a `Place`, whose `drop` takes one
//! off again, on every path and in a panic, too. Go defers the
//! call.
//!
//! Whoever is refused was counted for a moment, and another may
//! be refused because of that. `try_update` counts in nobody who
//! has to leave again, see `atomics/counters`.
//!
//! `Relaxed` is enough for numbers that only count. The main thread
//! reads after it has waited, and to wait orders what was done
//! before. In both languages atomics wrap around, in a debug build
//! of Rust, too.
//!
//! Older Go code has `atomic.AddUint64` on a plain field.
//! `expvar.Int` is such a number under a name that a server shows.
//!
//! What the compiler does not check: that numbers which are read
//! one after the other belong to one moment. Where they must, they
//! go under one lock. Nor does it see that a number is taken off
//! once for each time that it was added to.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crossbeam::channel;
use crossbeam::sync::WaitGroup;

// 1. Each number is atomic by itself, and zero at first.
#[derive(Default)]
struct Stats {
    asked: AtomicU64,
    refused: AtomicU64,
    bytes: AtomicU64,
    inside: AtomicU64,
}

struct Server {
    limit: u64,
    stats: Stats,
}

struct Place<'a>(&'a Server);

// 2. `fetch_add` returns the number as it was before. The first who
// asks has number 1, and who finds the limit reached has to leave.
impl Server {
    fn enter(&self) -> (u64, Option<Place<'_>>) {
        let number =
            self.stats.asked.fetch_add(1, Ordering::Relaxed) + 1;
        let before =
            self.stats.inside.fetch_add(1, Ordering::Relaxed);
        let place = Place(self);
        if before >= self.limit {
            self.stats.refused.fetch_add(1, Ordering::Relaxed);
            return (number, None);
        }
        (number, Some(place))
    }
}

// 3. Whoever has a place leaves by dropping it.
impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.stats.inside.fetch_sub(1, Ordering::Relaxed);
    }
}

// 4. One after the other: the four do not belong to one moment.
impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = self.asked.load(Ordering::Relaxed);
        let refused = self.refused.load(Ordering::Relaxed);
        let inside = self.inside.load(Ordering::Relaxed);
        let bytes = self.bytes.load(Ordering::Relaxed);
        write!(f, "asked {asked} refused {refused} ")?;
        write!(f, "inside {inside} bytes {bytes}")
    }
}

pub fn main() {
    let stats = Stats::default();
    let server = Arc::new(Server { limit: 2, stats });
    let asked = WaitGroup::new();
    let (go_on, wait) = channel::bounded::<()>(0);

    // 5. Five ask for two places. Nobody leaves before all have
    // asked.
    let clients: Vec<_> = (0..5)
        .map(|_| {
            let server = Arc::clone(&server);
            let (asked, wait) = (asked.clone(), wait.clone());
            thread::spawn(move || {
                let (number, place) = server.enter();
                drop(asked);
                if place.is_some() {
                    let _ = wait.recv();
                    let bytes = &server.stats.bytes;
                    bytes.fetch_add(100, Ordering::Relaxed);
                }
                number
            })
        })
        .collect();

    // 6. The numbers can be read at any time.
    asked.wait();
    println!("now {}", server.stats);
    drop(go_on);
    let joined = clients.into_iter().map(|c| c.join().unwrap());
    let mut numbers: Vec<u64> = joined.collect();
    println!("then {}", server.stats);

    numbers.sort();
    println!("numbers {} to {}", numbers[0], numbers[4]);
}

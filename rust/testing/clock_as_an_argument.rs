//! # The clock as an argument
//!
//! A cache asks what time it is. Its test wants to say what time
//! it is.
//!
//! The bubble of synctest and tokio's paused clock reach what asks
//! package `time` and `tokio::time`. In Go that is nearly all. In
//! Rust code with threads asks `std::time::Instant`, which has no
//! pause. So the clock is an argument: a function that gives the
//! time, `time.Now` or `Instant::now` in the service, and the
//! test's own in the test. In Rust it is a type parameter.
//!
//! The test's clock is shared by several threads: the test moves
//! it, the others ask it. An `Instant` cannot be made from a
//! number, so it is a real one and a distance, which is an atomic.
//!
//! What the compiler does not check: that nothing asks another
//! clock. A call of `Instant::now` that is left compiles, and does
//! not see the test's time. And this clock wakes nobody: who
//! sleeps, or waits in `recv_timeout`, waits for the real time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

// 1. The cache asks the clock that it is given. The service gives
// it `Instant::now`.
struct Cache<Now> {
    now: Now,
    value: Mutex<Option<(String, Instant)>>,
}

impl<Now: Fn() -> Instant> Cache<Now> {
    fn get(&self, load: impl Fn() -> String) -> String {
        const GOOD_FOR: Duration = Duration::from_secs(60);
        let mut value = self.value.lock().unwrap();
        if let Some((value, loaded)) = &*value
            && (self.now)() - *loaded < GOOD_FOR
        {
            return value.clone();
        }
        let new = load();
        *value = Some((new.clone(), (self.now)()));
        new
    }
}

// 2. The clock of the test stands still until it is moved.
struct Manual {
    start: Instant,
    seconds: AtomicU64,
}

impl Manual {
    fn now(&self) -> Instant {
        let seconds = self.seconds.load(Ordering::Relaxed);
        self.start + Duration::from_secs(seconds)
    }

    fn move_by(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}

fn values_are_good_for_a_minute() {
    let clock = Manual {
        start: Instant::now(),
        seconds: AtomicU64::new(0),
    };
    let cache =
        Cache { now: || clock.now(), value: Mutex::default() };
    let loads = AtomicU64::new(0);
    let load = || {
        let number = loads.fetch_add(1, Ordering::Relaxed) + 1;
        format!("load {number}")
    };

    // 3. Each reader is a thread of its own, as in the service.
    let read = || {
        thread::scope(|s| s.spawn(|| cache.get(load)).join())
            .unwrap()
    };
    println!("at first: {}", read());
    clock.move_by(59);
    println!("after 59 seconds: {}", read());
    clock.move_by(1);
    println!("after 60 seconds: {}", read());
}

// What `cargo test` does: a panic of this thread is the failure.
pub fn main() {
    values_are_good_for_a_minute();
    println!("PASS");
}

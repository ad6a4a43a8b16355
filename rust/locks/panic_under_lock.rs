//! # A panic under the lock
//!
//! A program goes on after a request that panicked while it held
//! the lock.
//!
//! In both languages the lock is free afterwards. In Go nothing
//! tells the next request that what the lock protects may be half
//! changed. Rust remembers it: the mutex is *poisoned*, and `lock`
//! returns an error, with the guard in it. Three answers are usual.
//!
//! `unwrap` passes the panic on: one request that panics makes each
//! one fail that comes after it. That is right where the program
//! should end, and not what a Go service does.
//!
//! `unwrap_or_else(PoisonError::into_inner)` takes the guard all
//! the same, as Go does. It is right where the data is whole
//! whenever a panic can come. The mutex stays poisoned.
//!
//! Or the data is mended first, and `clear_poison` takes the mark
//! off. The mutexes of the crate `parking_lot` have none: they
//! behave as Go's.
//!
//! What the compiler does not check: that the data is whole. Where
//! something is changed before the panic, the next request finds it
//! changed by half, in Go and by `into_inner`.

use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

struct Stock {
    left: Mutex<i32>,
}

impl Stock {
    // 1. The guard unlocks in a panic, too, and marks the mutex.
    // Whatever may panic stands before the first change, so the
    // mark can be ignored.
    fn sell(&self, n: i32) {
        let left = self.left.lock();
        let mut left = left.unwrap_or_else(PoisonError::into_inner);
        assert!(n <= *left, "sold out");
        *left -= n;
    }
}

// 2. A thread for each request: a panic ends the thread, and `join`
// tells. It is reported by the hook, where it happens.
fn serve(request: impl FnOnce() + Send) -> bool {
    thread::scope(|s| s.spawn(request).join().is_ok())
}

pub fn main() {
    panic::set_hook(Box::new(|info| {
        let reason = info.payload_as_str().unwrap_or("no reason");
        println!("a request panicked: {reason}");
    }));
    let stock = Stock { left: Mutex::new(10) };

    // 3. The second request asks for too much. The others do not
    // suffer from it.
    let requests = [4, 99, 3, 2, 1].into_iter();
    let served =
        requests.filter(|&n| serve(|| stock.sell(n))).count();
    let left = stock.left.lock();
    let left = left.unwrap_or_else(PoisonError::into_inner);
    println!("served {served} of 5, left {left}");
}

//! # Read-write lock
//!
//! Many threads read a table at the same time, and one writes to
//! it.
//!
//! `read` returns a guard that gives shared access, and `write` one
//! that gives exclusive access. So a change under the read lock is
//! not a mistake that a reviewer has to see: the guard does not
//! give a mutable reference.
//!
//! Whether a waiting writer stops new readers depends on the
//! platform. In Go it always does. In either language, a thread
//! that holds the read lock and takes it again may wait for ever,
//! when a writer came in between.
//!
//! A read-write lock costs more than a mutex. It pays when reads
//! are long and writes are rare.
//!
//! What the compiler does not check: that a guard is let go of
//! before the other kind is taken. There is no way to turn a read
//! guard into a write guard; a thread that holds one and asks for
//! the other waits for itself.

use std::collections::HashMap;
use std::sync::{Barrier, RwLock};
use std::thread;

type Prices = RwLock<HashMap<&'static str, u32>>;

// 1. Shared access: other readers may have it too.
fn get(prices: &Prices, name: &str) -> Option<u32> {
    prices.read().unwrap().get(name).copied()
}

// 2. Exclusive access: waits until no guard is left.
fn raise(prices: &Prices, name: &'static str, by: u32) {
    *prices.write().unwrap().entry(name).or_default() += by;
}

pub fn main() {
    let table = HashMap::from([("tea", 200), ("coffee", 300)]);
    let prices = RwLock::new(table);

    // 3. Both readers hold the lock at the same time: each waits
    // for the other before it lets go.
    let both = Barrier::new(2);
    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                let _guard = prices.read().unwrap();
                both.wait();
            });
        }
    });
    println!("two readers at a time");

    // 4. Writers come one by one.
    thread::scope(|s| {
        for _ in 0..10 {
            s.spawn(|| raise(&prices, "tea", 5));
        }
    });
    println!("tea {}", get(&prices, "tea").unwrap());
    println!("milk {}", get(&prices, "milk").is_some());
}

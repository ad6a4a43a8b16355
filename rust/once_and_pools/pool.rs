//! # Pool
//!
//! Keeps buffers that are not in use, so that not every thread has
//! to make a new one.
//!
//! Rust has no `sync.Pool`, because it has no garbage collector
//! that would make one worth its while everywhere: a `String` that
//! goes out of scope is freed at once. Where allocation shows up in
//! a profile, a small pool is a lock-free queue and a guard.
//! crossbeam's `ArrayQueue` bounds how many buffers are kept; Go's
//! pool is emptied by the garbage collector instead.
//!
//! The guard gives the buffer back when it is dropped, in a panic,
//! too. It owns the buffer until then, and the compiler lets nobody
//! use a guard that was dropped. In Go, a buffer that was put back
//! can still be used, and then two have it.
//!
//! A buffer keeps the memory of its largest use. Where sizes vary
//! much, one that has grown too large is not put back: Go's `fmt`
//! does so above 64 KiB.
//!
//! What the compiler does not check: that a reused buffer is empty.
//! What the last user left is still there, in both languages.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam::queue::ArrayQueue;

// 1. Up to four buffers are kept. When none is there, a new one is
// made; when all places are taken, a buffer is freed.
struct Pool {
    free: ArrayQueue<String>,
    made: AtomicUsize,
}

struct Buffer<'a> {
    text: String,
    pool: &'a Pool,
}

impl Pool {
    fn get(&self) -> Buffer<'_> {
        let text = self.free.pop().unwrap_or_else(|| {
            self.made.fetch_add(1, Ordering::Relaxed);
            String::new()
        });
        Buffer { text, pool: self }
    }
}

impl Drop for Buffer<'_> {
    fn drop(&mut self) {
        let text = std::mem::take(&mut self.text);
        let _ = self.pool.free.push(text);
    }
}

impl Deref for Buffer<'_> {
    type Target = String;
    fn deref(&self) -> &String {
        &self.text
    }
}

impl DerefMut for Buffer<'_> {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.text
    }
}

fn greet(pool: &Pool, name: &str) -> String {
    // 2. A buffer from the pool may have been used before.
    let mut buffer = pool.get();
    buffer.clear();

    // 3. It goes back at the end of this function. The string that
    // is returned is a copy.
    buffer.push_str("hello, ");
    buffer.push_str(name);
    buffer.clone()
}

pub fn main() {
    let made = AtomicUsize::new(0);
    let pool = Pool { free: ArrayQueue::new(4), made };

    // 4. What one has taken is given to nobody else.
    let mut mine = pool.get();
    mine.push_str("mine");
    let letters = AtomicUsize::new(0);
    thread::scope(|s| {
        for _ in 0..4 {
            s.spawn(|| {
                for _ in 0..250 {
                    let length = greet(&pool, "ada").len();
                    letters.fetch_add(length, Ordering::Relaxed);
                }
            });
        }
    });
    println!("{} letters {}", *mine, letters.into_inner());

    // 5. A buffer that is put back is taken again.
    let made = pool.made.load(Ordering::Relaxed);
    println!("fewer made than used {}", made < 1001);
}

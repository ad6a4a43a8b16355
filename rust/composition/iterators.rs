//! # An iterator with a thread behind it
//!
//! A thread works ahead and an iterator hands on what it made.
//! Whoever leaves the loop early ends the thread, and waits for
//! its end.
//!
//! Go's iterator is a function that calls the body of the loop,
//! and a `return` of it ends the walk. Rust's is a value with
//! `next`, and its drop ends the walk: `break`, an early return
//! and a panic all drop it.
//!
//! So a Rust iterator is always pulled. Go's `iter.Pull`, which
//! makes `next` and `stop` of a function, is what `zip` has
//! already: it calls `next` of both in turn.
//!
//! The drop first lets go of the receiver. The thread's next
//! `send` is then an `Err`, and the thread returns; a second
//! channel for the stop is not needed. Then the drop joins.
//!
//! A thread that panics ends the items too early. So `next`
//! joins it when there are no more, and goes on with its panic.
//! For items that need no thread, a plain `impl Iterator` is
//! Go's `iter.Seq`.
//!
//! What the compiler does not check: that the receiver goes
//! before the join, and that the iterator is dropped. One that
//! is given to `mem::forget` keeps its thread.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};

static RUNNING: AtomicUsize = AtomicUsize::new(0);

struct Ahead {
    items: Option<Receiver<String>>,
    thread: Option<JoinHandle<()>>,
}

// 1. The thread belongs to one walk: it begins with the iterator
// and ends with it, however the loop is left.
fn ahead(words: &'static [&str]) -> Ahead {
    let (tx, items) = mpsc::sync_channel(2);
    let thread = thread::spawn(move || {
        for word in words {
            if tx.send(word.to_uppercase()).is_err() {
                return;
            }
        }
    });
    RUNNING.fetch_add(1, Ordering::Relaxed);
    Ahead { items: Some(items), thread: Some(thread) }
}

impl Ahead {
    fn end(&mut self) -> thread::Result<()> {
        self.items = None;
        let Some(thread) = self.thread.take() else {
            return Ok(());
        };
        let end = thread.join();
        RUNNING.fetch_sub(1, Ordering::Relaxed);
        end
    }
}

impl Iterator for Ahead {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let item = self.items.as_ref()?.recv().ok();
        if item.is_none()
            && let Err(payload) = self.end()
        {
            panic::resume_unwind(payload);
        }
        item
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        let end = self.end();
        if let Err(payload) = end
            && !thread::panicking()
        {
            panic::resume_unwind(payload);
        }
    }
}

// 2. To walk along two at once, `zip` asks one, and then the other.
fn zip(
    a: &'static [&str],
    b: &'static [&str],
) -> impl Iterator<Item = (String, String)> {
    ahead(a).zip(ahead(b))
}

pub fn main() {
    let running = || RUNNING.load(Ordering::Relaxed);
    let letters = &["a", "b", "c", "d", "e", "f"];

    // 3. To the end.
    let count = ahead(letters).count();
    println!("items: {count} running: {}", running());

    // 4. Two walks along the same letters, left in the middle.
    let words = &["ada", "bob", "cy", "dan", "eve"];
    for (letter, word) in zip(letters, words) {
        println!("{letter} {word} running: {}", running());
        if letter == "B" {
            break;
        }
    }
    println!("running: {}", running());

    // 5. The shorter one ends both.
    let count = zip(letters, words).count();
    println!("items: {count} running: {}", running());
}

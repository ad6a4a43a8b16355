//! # Ownership hand-over
//!
//! Sends a buffer to another thread, and with it the right to use
//! it.
//!
//! "Do not communicate by sharing memory" is a matter of discipline
//! in Go: a slice or a pointer that was sent can still be used by
//! the sender. In Rust `send` takes the value. The buffer is moved
//! into the channel, and then to the receiver; its bytes stay where
//! they are, and the sender has no name for them any more. No lock
//! is needed, and no copy.
//!
//! A value that is meant to stay usable on both sides is a
//! different type: a clone, or an `Arc`, which gives shared access
//! and no more. And a type that is `Copy`, such as a number, is
//! copied into the channel, as in Go.
//!
//! What the compiler does not check: that the buffers come back. If
//! the receiver keeps them, the sender waits for an empty one.

use std::collections::HashSet;
use std::sync::mpsc;
use std::thread;

pub fn main() {
    let buffers = thread::scope(|s| {
        let (full_tx, full) = mpsc::sync_channel::<Vec<u8>>(0);
        let (empty_tx, empty) = mpsc::sync_channel(2);

        // 1. Two buffers go round between the two threads.
        for _ in 0..2 {
            empty_tx.send(Vec::with_capacity(16)).unwrap();
        }

        // 2. Whoever has received a buffer owns it, until it is
        // sent on.
        s.spawn(move || {
            for word in ["one", "two", "three"] {
                let mut buffer = empty.recv().unwrap();
                buffer.extend_from_slice(word.as_bytes());
                full_tx.send(buffer).unwrap();
            }
        });

        // 3. The receiver may change what it has received, and
        // gives it back when it is done. At the end nobody takes
        // it.
        let mut places = HashSet::new();
        for mut buffer in full {
            buffer.push(b'!');
            println!("{}", String::from_utf8_lossy(&buffer));
            places.insert(buffer.as_ptr());
            buffer.clear();
            let _ = empty_tx.send(buffer);
        }
        places.len()
    });

    // 4. Three words came in two vectors: the bytes stay where they
    // are.
    println!("buffers: {buffers}");
}

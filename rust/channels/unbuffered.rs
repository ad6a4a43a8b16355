//! # Unbuffered channel
//!
//! A channel without a buffer is a rendezvous: the sender waits
//! until the receiver has taken the value. Both know then that the
//! other has come this far.
//!
//! `bounded(0)` is Go's `make(chan T)`. It is not the default: Rust
//! has no default, and `unbounded` has no counterpart in Go.
//!
//! A rendezvous between two operating system threads wakes one up
//! and puts the other to sleep, which costs tens of microseconds;
//! between goroutines it costs a fraction of one. Code that hands
//! over single values all the time wants a buffer in Rust, or fewer
//! threads.
//!
//! What the compiler does not check: that the other side comes. A
//! send to a channel of which the same thread holds the receiver
//! waits for ever.

use std::thread;

use crossbeam::channel;

pub fn main() {
    // 1. Capacity 0, so there is no place for a value between the
    // two.
    let (cook, table) = channel::bounded(0);
    let (log, entries) = channel::bounded(4);

    // 2. A send ends when the value has been received. What the
    // cook writes after it comes after the receive.
    let kitchen = thread::spawn(move || {
        for dish in ["soup", "bread"] {
            log.send(format!("cook offers {dish}")).unwrap();
            cook.send(dish).unwrap();
        }
    });

    // 3. The second offer comes after the first dish was taken.
    println!("{}", entries.recv().unwrap());
    println!("guest takes {}", table.recv().unwrap());
    println!("{}", entries.recv().unwrap());
    println!("guest takes {}", table.recv().unwrap());

    // 4. The cook has ended and dropped both senders.
    kitchen.join().unwrap();
    println!("kitchen open: {}", entries.recv().is_ok());
}

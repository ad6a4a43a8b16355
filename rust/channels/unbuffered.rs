//! # Unbuffered channel
//!
//! A channel without a buffer is a rendezvous: the sender waits
//! until the receiver has taken the value. Both know then that the
//! other has come this far.
//!
//! `sync_channel(0)` is Go's `make(chan T)`, and so is crossbeam's
//! `bounded(0)`, which the pairs use where several threads receive
//! or where a `select!` waits. Mind the name that looks most like
//! Go's: `mpsc::channel()` has no bound at all, and its senders
//! never wait.
//!
//! A rendezvous between two operating system threads wakes one up
//! and puts the other to sleep, which costs tens of microseconds;
//! between goroutines it costs a fraction of one. Code that hands
//! over single values all the time wants a buffer in Rust, or fewer
//! threads.
//!
//! What the compiler does not check: that the other side comes. A
//! send from the thread that holds the receiver waits for ever.

use std::sync::mpsc;
use std::thread;

pub fn main() {
    thread::scope(|s| {
        // 1. Capacity 0, so there is no place for a dish between
        // the cook and the guest.
        let (cook, table) = mpsc::sync_channel(0);

        // 2. Nobody is at the table yet, so nobody takes the bread.
        // With room for one dish it would be put down all the same.
        match cook.try_send("bread") {
            Ok(()) => println!("bread put down"),
            Err(_) => println!("nobody takes bread"),
        }

        // 3. The guest comes and takes what there is.
        let guest = s.spawn(move || {
            println!("guest comes");
            table.iter().collect::<Vec<_>>()
        });

        // 4. This send waits for the guest. When it ends, the guest
        // has the dish, and has done everything before that.
        cook.send("soup").unwrap();
        println!("soup taken");
        drop(cook);

        // 5. Nothing but what was handed over has reached the
        // guest.
        let dishes = guest.join().unwrap();
        println!("guest has {}", dishes.join(" and "));
    });
}

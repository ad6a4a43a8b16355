//! # Results as they come
//!
//! Receives the results of several threads in the order in which
//! they end; `goroutines/results` has them in the order in which
//! they were started.
//!
//! Every thread has a clone of one sender. The receiver goes on
//! until all of them are dropped, so there is no number of receives
//! to get right. And a receiver that leaves early is dropped: a
//! `send` then returns an `Err`, and the thread ends. In Go the
//! goroutine waits with its send for ever, unless the channel has
//! room for all.
//!
//! `sync_channel(0)` of the standard library is Go's unbuffered
//! channel with a single receiver, which is enough here.
//!
//! A thread that panics drops its sender, so its result is missing.
//! When the others have ended, the scope panics, and so does main.
//!
//! What the compiler does not check: that main drops its own
//! sender. If it keeps it, the loop over the results does not end.

use std::sync::mpsc;
use std::{mem, thread};

fn check(name: &str) -> Result<(), String> {
    match name.len() {
        0 => Err("no name".to_owned()),
        1..=8 => Ok(()),
        _ => Err(format!("{name}: too long")),
    }
}

pub fn main() {
    let names = ["config", "dictionary", "", "users"];

    thread::scope(|s| {
        // 1. Each sends its result to the one channel. Here it
        // waits for the drop of the next one's sender, `own`: the
        // last comes first.
        let (tx, results) = mpsc::sync_channel(0);
        let (mut end, _) = mpsc::channel::<()>();
        for name in names {
            let (next_end, next) = mpsc::channel();
            let own = mem::replace(&mut end, next_end);
            let tx = tx.clone();
            s.spawn(move || {
                let _own = own;
                let _ = next.recv();
                let _ = tx.send(check(name));
            });
        }
        drop(end);

        // 2. The threads hold the senders that count; ours must go.
        drop(tx);
        for result in results {
            match result {
                Ok(()) => println!("ok"),
                Err(error) => println!("{error}"),
            }
        }
    });

    // 3. The scope has waited for the last of them.
    println!("all have ended");
}

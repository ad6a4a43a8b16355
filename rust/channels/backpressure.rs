//! # Backpressure
//!
//! A producer that is faster than its consumer is held back by the
//! channel between them: when the channel is full, `send` waits.
//!
//! `bounded` gives that, as every channel does in Go. `unbounded`
//! does not: a sender never waits, and what the consumer cannot
//! keep up with is kept in memory. Choose it only where something
//! else limits how much is sent. The same two are in the standard
//! library: `mpsc::sync_channel` has a bound and `mpsc::channel`
//! has none.
//!
//! The output says what the bound guarantees: the producer is never
//! further ahead than the capacity, and each receive lets it make
//! one step.
//!
//! What the compiler does not check: that somebody takes. When the
//! producer waits for room and the consumer for a word from the
//! producer, both wait for ever.

use std::thread;

use crossbeam::channel;

pub fn main() {
    let rest = thread::scope(|s| {
        // 1. The capacity is how far the producer may run ahead.
        let (tx, queue) = channel::bounded(3);
        let (held_tx, held) = channel::bounded(0);

        // 2. The producer says where it is held back, and then
        // waits for room. Without a bound it would never be.
        s.spawn(move || {
            for n in 0..5 {
                if tx.try_send(n).is_err() {
                    held_tx.send(n).unwrap();
                    tx.send(n).unwrap();
                }
            }
        });

        // 3. Nobody receives yet: three values fit, and no fourth.
        // Each receive makes room for one send.
        for n in held {
            let waiting = queue.len();
            println!("held at {n} with {waiting} waiting");
            println!("took {}", queue.recv().unwrap());
        }

        // 4. The rest was sent, and waits.
        queue.iter().count()
    });
    println!("then {rest} more");
}

//! # Backpressure
//!
//! A producer that is faster than its consumer is held back by the
//! channel between them: when the channel is full, `send` waits.
//!
//! `bounded` gives that, as every channel does in Go. `unbounded`
//! does not: a sender never waits, and what the consumer cannot
//! keep up with is kept in memory. Choose it only where something
//! else limits how much is sent.
//!
//! The output says what the bound guarantees: the producer is never
//! further ahead than the capacity, and each receive lets it make
//! one step.
//!
//! What the compiler does not check: cycles. Two threads that send
//! to each other through full channels wait for ever.

use std::thread;

use crossbeam::channel;

pub fn main() {
    const ITEMS: usize = 10;

    // 1. The capacity is how far the producer may run ahead.
    let (tx, queue) = channel::bounded(3);
    let (produced_tx, produced) = channel::bounded(ITEMS);

    thread::scope(|s| {
        // 2. The producer counts what it has got rid of. Without a
        // bound it would count to the end at once.
        s.spawn(move || {
            for n in 0..ITEMS {
                tx.send(n).unwrap();
                produced_tx.send(n).unwrap();
            }
        });

        // 3. Nobody receives yet: three values fit, and no fourth.
        for _ in 0..3 {
            produced.recv().unwrap();
        }
        let room = queue.capacity().unwrap();
        println!("ahead {} of {room}", queue.len());

        // 4. One receive makes room for one send.
        for _ in 0..2 {
            queue.recv().unwrap();
            let sent = produced.recv().unwrap() + 1;
            println!("received one, sent number {sent}");
        }

        // 5. As the consumer goes on, so does the producer.
        println!("then {} more", queue.iter().count());
    });
}

//! # A loop over a receiver takes it along
//!
//! A `range` over a channel in Go uses the channel, and a `break`
//! leaves it as it is. The next loop goes on from there. If there
//! is none, the producer waits in its send until the program ends:
//! a goroutine has leaked.
//!
//! `for n in numbers` in Rust moves the receiver into the loop. At
//! the loop's end, by a `break` as well, it is dropped: the channel
//! has no receiver any more, and the producer's next `send` is an
//! `Err`. That stops a producer that looks at what `send` returns,
//! and makes one panic that unwraps it. What was waiting in the
//! channel is gone. `for n in &numbers` only borrows the receiver,
//! and then all is as in Go, the producer that waits for ever
//! included.
//!
//! So the two programs do not print the same: here a `break` calls
//! the producer off. The same holds for what takes the receiver by
//! value, such as `into_iter`, and not for `iter`, which borrows.
//!
//! What the compiler does not check: which of the two was meant.
//! With the `&` it compiles, and nobody calls the producer off.

use std::sync::mpsc;
use std::thread;

pub fn main() {
    let (tx, numbers) = mpsc::sync_channel(0);

    // 1. The producer sends until nobody takes.
    let producer = thread::spawn(move || {
        (0..5).take_while(|&n| tx.send(n).is_ok()).count()
    });

    // 2. The loop has taken the receiver, and its end drops it.
    for n in numbers {
        println!("got {n}");
        if n == 1 {
            break;
        }
    }

    // 3. The producer's next send failed, and it has ended.
    println!("sent {}", producer.join().unwrap());
}

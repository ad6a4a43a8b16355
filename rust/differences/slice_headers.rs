//! # A slice that is sent is still shared
//!
//! A slice in Go is a small header: a pointer to an array, a length
//! and a capacity. An assignment, a call and a send copy the header
//! and share the array. Two who append to copies of one header
//! write into the same place as long as the capacity lasts, and
//! into arrays of their own after that. With two goroutines it is a
//! data race.
//!
//! A `Vec` owns its elements. A send moves it, and the sender has
//! no name for it afterwards. So the translation has to decide what
//! was meant: a move, where the sender is done with it; a clone,
//! where both go on, each with its own; or an `Arc<[T]>`, where
//! both read. Code in Go that wanted the sharing is rare, and wants
//! a lock around the `Vec`. The programs do not print the same,
//! because the clone is what was meant here.
//!
//! What is read once also differs. `range` evaluates the slice once
//! and keeps its length; the specification says so. A `for` loop
//! over a `Vec` borrows it, and the append is refused. Over
//! `0..queue.len()` the end is computed once, as in Go.
//!
//! What the compiler does not check: that the end is computed once.
//! In a `while` loop the length is read in each round, and the loop
//! sees what it has appended itself.

use std::sync::mpsc;

pub fn main() {
    // 1. The range of indices is computed once, at the beginning.
    // What is appended does not prolong the loop.
    let mut queue = vec![1, 2, 3];
    for i in 0..queue.len() {
        queue.push(queue[i] * 10);
    }
    println!("queue {queue:?}");

    // 2. A send moves the vector. Whoever wants to keep one sends
    // a clone, with elements of its own.
    let (batches, inbox) = mpsc::sync_channel(1);
    let mut batch = vec![0, 0];
    batches.send(batch.clone()).unwrap();
    let mut received = inbox.recv().unwrap();

    // 3. Each appends, to a vector of its own.
    batch.push(1);
    received.push(2);
    println!("sender {batch:?} receiver {received:?}");
}

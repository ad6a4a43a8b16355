//! # Condition variable
//!
//! Threads wait until a condition on shared data holds.
//!
//! `wait_while` is the loop around `Wait` that a Go program has to
//! write: it waits, looks at the condition under the lock, and
//! waits again while it is true. That loop is needed in both
//! languages, because another thread may come between the wake-up
//! and the lock. A Rust wait may also end without a reason.
//!
//! `wait` takes the guard and gives it back. So nobody waits
//! without the lock, and nobody looks at the condition without it.
//!
//! A bounded channel would do the same here. A condition variable
//! is for conditions that no channel expresses.
//!
//! What the compiler does not check: that somebody notifies. A
//! change without a `notify` leaves the others asleep, and so does
//! a `notify_one` that wakes a thread which waits for something
//! else.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

/// Has room for two values.
#[derive(Default)]
struct Queue {
    values: Mutex<VecDeque<u32>>,
    changed: Condvar,
}

impl Queue {
    // 1. `wait_while` lets go of the lock while it waits and has it
    // again when the condition is false.
    fn put(&self, n: u32) {
        let values = self.values.lock().unwrap();
        let full = |values: &mut VecDeque<_>| values.len() == 2;
        let mut values =
            self.changed.wait_while(values, full).unwrap();
        values.push_back(n);

        // 2. Those who wait for values and those who wait for room
        // wait on the same variable, so all of them are woken.
        self.changed.notify_all();
    }

    fn take(&self) -> u32 {
        let values = self.values.lock().unwrap();
        let empty = |values: &mut VecDeque<_>| values.is_empty();
        let mut values =
            self.changed.wait_while(values, empty).unwrap();
        self.changed.notify_all();
        values.pop_front().expect("it is not empty")
    }
}

pub fn main() {
    // 3. Three take before there is anything, four values are put.
    let queue = Queue::default();
    let sum: u32 = thread::scope(|s| {
        let takers: Vec<_> =
            (0..3).map(|_| s.spawn(|| queue.take())).collect();
        for n in 1..=4 {
            queue.put(n);
        }
        takers.into_iter().map(|t| t.join().unwrap()).sum()
    });

    // 4. What is left is the last that was put.
    println!("sum of three {sum}");
    println!("left {}", queue.take());
}

//! # Condition variable
//!
//! Threads wait until a condition on shared data holds. A thread
//! that panics wakes nobody: where Go ends the program, those who
//! wait for its `notify` go on waiting, even if it has poisoned the
//! mutex.
//!
//! `wait_while` is the loop around `Wait` that a Go program has to
//! write: it looks at the condition under the lock and waits while
//! it is true. The loop is needed in both languages: a thread
//! that is woken may find that its condition does not hold, or not
//! any more. A Rust wait may also end for no reason.
//!
//! `wait` takes the guard and gives it back. So whoever waits has
//! had the lock and has it again, and looks at the condition under
//! it. `wait_timeout_while` is for a wait with a limit, for which
//! Go has no method.
//!
//! A channel is easier to use right. A condition variable is for
//! conditions that no channel expresses, like a number of values
//! that must be there.
//!
//! What the compiler does not check: that somebody notifies, and
//! that the right one is woken. A change that wakes nobody leaves
//! the others asleep, and so does one that wakes a thread which
//! waits for something else. Nor does it check that a condition
//! variable is used with one mutex alone.

use std::sync::{Condvar, Mutex};
use std::thread;

/// Hands out its values in batches of the size that each receiver
/// asks for.
#[derive(Default)]
struct Batcher {
    state: Mutex<State>,
    // Both conditions are on what the mutex guards.
    grown: Condvar,
    waited: Condvar,
}

#[derive(Default)]
struct State {
    values: Vec<&'static str>,
    waits: u32,
}

impl Batcher {
    // 1. `wait_while` lets go of the lock while it waits and has it
    // again when the condition is false.
    fn take(&self, n: usize) -> Vec<&'static str> {
        let too_few = |state: &mut State| {
            let too_few = state.values.len() < n;
            if too_few {
                state.waits += 1;
                self.waited.notify_one();
            }
            too_few
        };
        let state = self.state.lock().unwrap();
        let mut state =
            self.grown.wait_while(state, too_few).unwrap();
        state.values.drain(..n).collect()
    }

    // 2. One value may be enough for one of those who wait. Which
    // of them, they know themselves: all are woken.
    fn put(&self, value: &'static str) {
        self.state.lock().unwrap().values.push(value);
        self.grown.notify_all();
    }

    // 3. One waits for this condition, so `notify_one` is enough.
    fn until_waits(&self, n: u32) -> u32 {
        let state = self.state.lock().unwrap();
        let too_few = |state: &mut State| state.waits < n;
        self.waited.wait_while(state, too_few).unwrap().waits
    }
}

pub fn main() {
    let b = Batcher::default();
    thread::scope(|s| {
        // 4. One wants two values, another three.
        let two = s.spawn(|| b.take(2));
        let three = s.spawn(|| b.take(3));
        b.until_waits(2);

        // 5. The first value wakes both, and both wait again.
        b.put("a");
        println!("both wait again: {}", b.until_waits(4) >= 4);
        b.put("b");
        println!("two: {}", two.join().unwrap().join(" "));

        ["c", "d", "e"].into_iter().for_each(|value| b.put(value));
        println!("three: {}", three.join().unwrap().join(" "));
    });
}

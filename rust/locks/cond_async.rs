//! # Condition, for tasks
//!
//! Tasks wait until a condition on shared data holds. A task
//! that panics wakes nobody: where Go ends the program, those
//! who wait for its notice go on waiting.
//!
//! The data are under std's mutex, and a `Notify` says that they
//! have changed. It knows nothing of the mutex: `notified` does
//! not let go of a lock, and the guard must be gone before the
//! await. So there is a gap between the look and the wait, and
//! the order closes it: `notified()` is called first, then comes
//! the look, then the await. What `notify_waiters` does after
//! the first is seen by the last.
//!
//! `notify_one` keeps a notice for the next who waits, where
//! Go's `Signal` is lost if nobody does. It keeps one: where
//! several wait for such notices, each calls `enable` on its
//! `notified()` before the look, and counts as waiting then.
//! `notify_waiters` keeps none.
//!
//! The loop is needed here too: a task that is woken may find
//! that its condition does not hold, or not any more.
//!
//! Where the condition is that a value is another one, a `watch`
//! channel is both in one: the value, and `wait_for`, which
//! looks and waits.
//!
//! What the compiler does not check: that `notified()` stands
//! before the look, and that somebody notifies.

use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

/// Hands out its values in batches of the size that each receiver
/// asks for.
#[derive(Default)]
struct Batcher {
    state: Mutex<State>,
    // Both conditions are on what the mutex guards.
    grown: Notify,
    waited: Notify,
}

#[derive(Default)]
struct State {
    values: Vec<&'static str>,
    waits: u32,
}

impl Batcher {
    // 1. A value that comes after this call wakes us, also before
    // we wait.
    async fn take(&self, n: usize) -> Vec<&'static str> {
        loop {
            let grown = self.grown.notified();
            {
                let mut state = self.state.lock().unwrap();
                if state.values.len() >= n {
                    return state.values.drain(..n).collect();
                }
                state.waits += 1;
            }
            self.waited.notify_one();
            grown.await;
        }
    }

    // 2. One value may be enough for one of those who wait. Which
    // of them, they know themselves: all are woken.
    fn put(&self, value: &'static str) {
        self.state.lock().unwrap().values.push(value);
        self.grown.notify_waiters();
    }

    // 3. One waits for this condition, and its notice is kept.
    async fn until_waits(&self, n: u32) -> u32 {
        loop {
            let waits = self.state.lock().unwrap().waits;
            if waits >= n {
                return waits;
            }
            self.waited.notified().await;
        }
    }
}

async fn run() {
    let b = Arc::new(Batcher::default());
    let take = |n| {
        let b = Arc::clone(&b);
        tokio::spawn(async move { b.take(n).await })
    };

    // 4. One wants two values, another three.
    let two = take(2);
    let three = take(3);
    b.until_waits(2).await;

    // 5. The first value wakes both, and both wait again.
    b.put("a");
    println!("both wait again: {}", b.until_waits(4).await >= 4);
    b.put("b");
    println!("two: {}", two.await.unwrap().join(" "));

    ["c", "d", "e"].into_iter().for_each(|value| b.put(value));
    println!("three: {}", three.await.unwrap().join(" "));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A timer that is too late to be stopped, with tasks
//!
//! Lets a lease run out: a function is called after a time, and
//! may have begun when the lease goes to the next.
//!
//! The timer is a task that sleeps and then does something. What
//! stops it is a token, and not `abort`. The function that runs
//! out clears the lease, and lets go of its own timer with that:
//! an `abort` there would end itself, at its next await that has
//! to wait: where `ended` has no room, the lease is cleared and
//! nobody told.
//!
//! To stop it is a signal and no wait. A function that has begun
//! may stand at the lock, and then goes on with a lease that is
//! no longer meant. So each holder has a number, and a function
//! that finds another one does nothing.
//!
//! The lock is std's, in a block that ends before the await: no
//! guard is held where the task waits.
//!
//! The task has a `Weak` to the lease. With an `Arc` each would
//! hold the other until the time is up.
//!
//! What the compiler does not check: that the function looks at
//! the number, in the same section in which it acts.

use std::mem;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::mpsc::{self, Sender};
use tokio::time::sleep;
use tokio_util::sync::{CancellationToken, DropGuard};

/// Does nothing any more when it is dropped before its time.
struct Timer {
    _stop: DropGuard,
}

fn after(
    time: Duration,
    call: impl Future<Output = ()> + Send + 'static,
) -> Timer {
    let stop = CancellationToken::new();
    let _stop = stop.clone().drop_guard();
    tokio::spawn(async move {
        let slept = stop.run_until_cancelled(sleep(time)).await;
        if slept.is_some() {
            call.await;
        }
    });
    Timer { _stop }
}

#[derive(Default)]
struct Lease(Mutex<State>);

#[derive(Default)]
struct State {
    holder: Option<String>,
    generation: u64,
    timer: Option<Timer>,
}

impl Lease {
    // 1. Each holder has a generation, and a function that knows
    // it.
    fn take(
        self: &Arc<Self>,
        holder: &str,
        ttl: Duration,
        ended: Sender<String>,
    ) {
        let mut state = self.0.lock().unwrap();
        state.clear();
        state.holder = Some(holder.to_owned());
        let generation = state.generation;
        let lease = Arc::downgrade(self);
        state.timer = Some(after(ttl, async move {
            if let Some(lease) = lease.upgrade() {
                lease.expire(generation, ended).await;
            }
        }));
    }
}

impl State {
    // 2. The end of the timer does not wait for a function that
    // has begun. It may be at the lock now.
    fn clear(&mut self) -> Option<String> {
        self.generation += 1;
        self.timer = None;
        mem::take(&mut self.holder)
    }
}

impl Lease {
    // 3. One that is late finds another generation. Whoever waits
    // for the end is told when the lock is free again.
    async fn expire(&self, generation: u64, ended: Sender<String>) {
        let holder = {
            let mut state = self.0.lock().unwrap();
            if generation != state.generation {
                return;
            }
            state.clear()
        };
        if let Some(holder) = holder {
            // Whoever waited for it may have left.
            _ = ended.send(holder).await;
        }
    }

    fn release(&self) -> bool {
        self.0.lock().unwrap().clear().is_some()
    }

    fn now(&self) -> (Option<String>, u64) {
        let state = self.0.lock().unwrap();
        (state.holder.clone(), state.generation)
    }
}

async fn run() {
    let lease = Arc::new(Lease::default());
    let hour = Duration::from_secs(3600);

    // 4. This one runs out: nobody gives it back.
    let (ended, mut end) = mpsc::channel(1);
    lease.take("ada", Duration::from_millis(1), ended);
    println!("{} is out", end.recv().await.unwrap());
    println!("held: {}", lease.release());

    // 5. This one is given back in time.
    let (ended, ends) = mpsc::channel(1);
    lease.take("bob", hour, ended.clone());
    println!("held: {}", lease.release());

    // 6. The function of this one was at the lock when the lease
    // went to the next.
    lease.take("cy", hour, ended.clone());
    let (_, late) = lease.now();
    lease.take("dan", hour, ended.clone());
    lease.expire(late, ended).await;
    let (holder, _) = lease.now();
    let holder = holder.unwrap_or_default();
    println!("holder: {holder:?}, ends: {}", ends.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

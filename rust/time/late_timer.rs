//! # A timer that is too late to be stopped
//!
//! Lets a lease run out: a function is called after a time, and
//! may have begun when the lease goes to the next.
//!
//! `std` has no `AfterFunc`. A thread that waits for the time,
//! or for the drop of a sender, is one: `time/after_func` says
//! more. Its panic ends that thread alone. Here the sender in
//! its closure is dropped with it, and whoever waits hears
//! that.
//!
//! To stop it is a signal and no wait. A function that has begun
//! may stand at the lock, and then goes on with a lease that is
//! no longer meant. So each holder has a number, and a function
//! that finds another one does nothing. The signal saves a
//! thread that sleeps; the number is what makes it right.
//!
//! The timer does not join its thread when it is dropped. It may
//! be that thread which drops it: a function that clears the
//! lease lets go of its own timer.
//!
//! The function has a `Weak` to the lease. With an `Arc` each
//! would hold the other, the lease its timer and the timer's
//! thread the lease, until the time is up.
//!
//! What the compiler does not check: that the function looks at
//! the number, in the same section in which it acts.

use std::convert::Infallible;
use std::mem;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Calls its function unless it is dropped before.
#[must_use = "it is called off when this is dropped"]
struct Timer {
    _stop: Sender<Infallible>,
}

fn after(
    time: Duration,
    call: impl FnOnce() + Send + 'static,
) -> Timer {
    let (_stop, stopped) = mpsc::channel::<Infallible>();
    thread::spawn(move || {
        let end = stopped.recv_timeout(time);
        if end == Err(RecvTimeoutError::Timeout) {
            call();
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
        ended: impl FnOnce(String) + Send + 'static,
    ) {
        let mut state = self.0.lock().unwrap();
        state.clear();
        state.holder = Some(holder.to_owned());
        let generation = state.generation;
        let lease = Arc::downgrade(self);
        state.timer = Some(after(ttl, move || {
            if let Some(lease) = lease.upgrade() {
                lease.expire(generation, ended);
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
    // 3. One that is late finds another generation. The function
    // that was handed in is called when the lock is free again.
    fn expire(&self, generation: u64, ended: impl FnOnce(String)) {
        let mut state = self.0.lock().unwrap();
        if generation != state.generation {
            return;
        }
        let holder = state.clear();
        drop(state);
        holder.map(ended);
    }

    fn release(&self) -> bool {
        self.0.lock().unwrap().clear().is_some()
    }

    fn now(&self) -> (Option<String>, u64) {
        let state = self.0.lock().unwrap();
        (state.holder.clone(), state.generation)
    }
}

pub fn main() {
    let lease = Arc::new(Lease::default());
    let hour = Duration::from_secs(3600);

    // 4. This one runs out: nobody gives it back.
    let (tx, end) = mpsc::channel();
    let ended = move |holder| tx.send(holder).unwrap();
    lease.take("ada", Duration::from_millis(1), ended);
    println!("{} is out", end.recv().unwrap());
    println!("held: {}", lease.release());

    // 5. This one is given back in time.
    let (tx, ends) = mpsc::channel();
    let ended = move |holder| tx.send(holder).unwrap();
    lease.take("bob", hour, ended.clone());
    println!("held: {}", lease.release());

    // 6. The function of this one was at the lock when the lease
    // went to the next.
    lease.take("cy", hour, ended.clone());
    let (_, late) = lease.now();
    lease.take("dan", hour, ended.clone());
    lease.expire(late, ended);
    let (holder, _) = lease.now();
    let holder = holder.unwrap_or_default();
    let ends = ends.try_iter().count();
    println!("holder: {holder:?}, ends: {ends}");
}

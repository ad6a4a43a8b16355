//! # A weighted semaphore
//!
//! Shares ten units of memory among jobs of different weights.
//!
//! A `Mutex` holds how much is free and who waits, in the order of
//! arrival. Each waiter has a channel of its own, over which it is
//! told that its units are its own now; so a small job does not
//! overtake a large one, and the large one does not starve.
//! `semaphore.Weighted` does it in the same way, except where a job
//! wants more than there is. It never has its turn; here all who
//! come later wait behind it, and Go lets them pass.
//!
//! `acquire` returns the units as a value that gives them back
//! when it is dropped, also by a panic. Go needs a `defer` for
//! that, and its `Release` can be called too often.
//!
//! To change how much there is, keep `max` beside `free`, ask
//! for `min(units, max)` when a waiter is served, and send it
//! the number, as it may be less than it asked for.
//!
//! Tasks have `tokio::sync::Semaphore`, with `acquire_many`.
//!
//! What the compiler does not check: what the units stand for. A
//! job that holds some and waits for more can wait for ever.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ScopedJoinHandle};

use crossbeam::channel::{self, Receiver, Sender, select};

struct Semaphore {
    state: Mutex<State>,
}

struct State {
    free: usize,
    waiting: VecDeque<(usize, Sender<()>)>,
}

impl State {
    /// Hands units to those who wait, as far as they go.
    fn serve(&mut self) {
        while let Some((units, _)) = self.waiting.front()
            && *units <= self.free
        {
            self.free -= units;
            let (_, turn) =
                self.waiting.pop_front().expect("the front");
            turn.send(()).expect("it waits, or takes itself out");
        }
    }

    fn leave(&mut self, who: &Sender<()>) {
        self.waiting.retain(|(_, turn)| !turn.same_channel(who));
    }
}

/// Units that are taken. Dropped, they are free again.
struct Units<'a> {
    of: &'a Semaphore,
    units: usize,
}

impl Drop for Units<'_> {
    fn drop(&mut self) {
        let mut state = self.of.lock();
        state.free += self.units;
        state.serve();
    }
}

/// The wait was given up.
#[derive(Debug)]
struct Cancelled;

impl fmt::Display for Cancelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cancelled")
    }
}

impl Error for Cancelled {}

impl Semaphore {
    fn new(free: usize) -> Self {
        let waiting = VecDeque::new();
        Semaphore { state: Mutex::new(State { free, waiting }) }
    }

    /// Nothing in here panics half way, so a poisoned lock is as
    /// good as another.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn try_acquire(&self, units: usize) -> Option<Units<'_>> {
        let mut state = self.lock();
        if !state.waiting.is_empty() || units > state.free {
            return None;
        }
        state.free -= units;
        Some(Units { of: self, units })
    }

    fn acquire(
        &self,
        units: usize,
        cancel: &Receiver<Infallible>,
    ) -> Result<Units<'_>, Cancelled> {
        let (turn_tx, turn) = channel::bounded(1);
        {
            let mut state = self.lock();
            state.waiting.push_back((units, turn_tx.clone()));
            state.serve();
        }
        select! {
            recv(turn) -> _ => Ok(Units { of: self, units }),
            recv(cancel) -> _ => {
                let mut state = self.lock();
                // The turn may have come at the same moment.
                if turn.try_recv().is_ok() {
                    state.free += units;
                }
                state.leave(&turn_tx);
                // The one behind may be next now.
                state.serve();
                Err(Cancelled)
            }
        }
    }
}

/// Returns when the job stands in line: until then one unit, which
/// is free, is to be had. Or when it has ended.
fn wait_for_line<T>(
    semaphore: &Semaphore,
    job: &ScopedJoinHandle<'_, T>,
) {
    while !job.is_finished() && semaphore.try_acquire(1).is_some() {
    }
}

pub fn main() {
    let memory = &Semaphore::new(10);
    // Nobody gives up but in step 3.
    let (_running, never) = &channel::bounded(0);

    thread::scope(|s| {
        // 1. Three jobs of three units each are inside together.
        let (entered, inside) = channel::bounded(3);
        let (open, gate) = channel::bounded::<Infallible>(0);
        for _ in 0..3 {
            let (entered, gate) = (entered.clone(), gate.clone());
            s.spawn(move || {
                let _units = memory.acquire(3, never).unwrap();
                entered.send(()).unwrap();
                drop(entered);
                let _ = gate.recv();
            });
        }
        drop(entered);
        assert_eq!(inside.iter().take(3).count(), 3);

        // 2. One unit is left, and no second.
        let two = memory.try_acquire(2);
        println!("two more: {}", two.is_some());
        let one = memory.try_acquire(1);
        println!("one more: {}", one.is_some());
        drop((two, one));

        // 3. A job that gives up takes nothing with it, and leaves
        // the line.
        let (running, early) = channel::bounded(0);
        let job =
            s.spawn(move || memory.acquire(5, &early).is_err());
        wait_for_line(memory, &job);
        drop(running);
        println!("gave up: {}", job.join().unwrap());
        println!("one more: {}", memory.try_acquire(1).is_some());

        // 4. Those who wait are served in the order of arrival:
        // with a large job in line even one unit is not to be
        // had.
        let large = s.spawn(|| memory.acquire(10, never));
        wait_for_line(memory, &large);
        let one = memory.try_acquire(1).is_some();
        println!("one, behind a large job: {one}");

        // 5. The small jobs end, and the large one has all of it.
        drop(open);
        let all = large.join().unwrap();
        println!("large job: {}", all.is_ok());
        println!("one more: {}", memory.try_acquire(1).is_some());
    });
}

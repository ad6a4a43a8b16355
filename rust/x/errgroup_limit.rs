//! # A limit to how many run at once
//!
//! Runs many parts, and at most two at the same time.
//!
//! The limit is a bounded channel of permits, which is what
//! `SetLimit` makes inside. A permit is taken before the thread is
//! started, so that `spawn` waits and no thread does; it is given
//! back when its guard is dropped, also by a panic.
//!
//! Where the parts compute, take rayon instead: its pool has the
//! limit built in. Where each is long, a thread a part costs
//! little; for many short ones, let as many threads as the limit
//! take the parts from one queue, as in `channels/worker_pool`.
//!
//! What the compiler does not check: who waits for whom. A part
//! that spawns another and waits for it holds its permit
//! meanwhile; when all do, none goes on.

use std::convert::Infallible;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Scope};

use crossbeam::channel::{self, Receiver, Sender};

struct Group<E> {
    first: OnceLock<E>,
    taken: Sender<()>,
    give_back: Receiver<()>,
}

/// Gives the permit back when it is dropped.
struct Permit<'a>(&'a Receiver<()>);

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let _ = self.0.try_recv();
    }
}

impl<E: Send + Sync> Group<E> {
    // 1. So many permits can be taken before a `send` waits.
    fn with_limit(limit: usize) -> Self {
        let (taken, give_back) = channel::bounded(limit);
        Group { first: OnceLock::new(), taken, give_back }
    }

    fn spawn<'scope>(
        &'scope self,
        s: &'scope Scope<'scope, '_>,
        part: impl FnOnce() -> Result<(), E> + Send + 'scope,
    ) {
        self.taken.send(()).expect("the group has the receiver");
        self.start(s, part);
    }

    fn try_spawn<'scope>(
        &'scope self,
        s: &'scope Scope<'scope, '_>,
        part: impl FnOnce() -> Result<(), E> + Send + 'scope,
    ) -> bool {
        let free = self.taken.try_send(()).is_ok();
        if free {
            self.start(s, part);
        }
        free
    }

    fn start<'scope>(
        &'scope self,
        s: &'scope Scope<'scope, '_>,
        part: impl FnOnce() -> Result<(), E> + Send + 'scope,
    ) {
        let permit = Permit(&self.give_back);
        s.spawn(move || {
            let _permit = permit;
            if let Err(error) = part() {
                let _ = self.first.set(error);
            }
        });
    }
}

pub fn main() {
    let group = &Group::with_limit(2);
    let ended = &AtomicUsize::new(0);

    thread::scope(|s| {
        // 2. Two parts are inside at the same time, and stay there
        // until the gate opens.
        let (entered, inside) = channel::bounded(2);
        let (open, gate) = channel::bounded::<Infallible>(0);
        for _ in 0..2 {
            let (entered, gate) = (entered.clone(), gate.clone());
            group.spawn(s, move || {
                entered.send(()).unwrap();
                drop(entered);
                let _ = gate.recv();
                ended.fetch_add(1, Ordering::Relaxed);
                Ok(())
            });
        }
        drop(entered);
        assert_eq!(inside.iter().take(2).count(), 2);

        // 3. `try_spawn` does not wait: there is no room.
        let started = group.try_spawn(s, || Ok(()));
        println!("two are inside, a third at once: {started}");
        drop(open);

        // 4. Each of these starts when an earlier one has ended. An
        // error does not stop the others: nobody listens.
        for part in 0..6 {
            group.spawn(s, move || {
                ended.fetch_add(1, Ordering::Relaxed);
                match part {
                    0 => Err("part 0 failed"),
                    _ => Ok(()),
                }
            });
        }
    });

    println!("error: {}", group.first.get().unwrap());
    println!("ended: {}", ended.load(Ordering::Relaxed));
}

//! To wait and to be woken: what all stand-ins are made of.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread::panicking;
use std::time::Duration;

use shuttle::future::batch_semaphore::{BatchSemaphore, Fairness};

use super::world;

/// Here the schedule may go on with another thread. Not while a panic
/// unwinds: which thread panics would not be known in the others.
pub fn point() {
    if !panicking() {
        // shuttle's `sleep` is a point of the schedule and nothing else.
        shuttle::thread::sleep(Duration::ZERO);
    }
}

/// Somebody who waits once.
#[derive(Debug)]
pub struct Waiter {
    woken: AtomicBool,
    permit: BatchSemaphore,
}

impl Waiter {
    /// Not yet woken.
    #[expect(clippy::new_without_default, reason = "it is said where it is made")]
    pub fn new() -> Waiter {
        Waiter {
            woken: AtomicBool::new(false),
            permit: BatchSemaphore::new(0, Fairness::StrictlyFair),
        }
    }

    /// Wakes it; false where somebody else has.
    pub fn wake(&self) -> bool {
        let first = !self.woken.swap(true, SeqCst);
        if first {
            self.permit.release_no_scheduling_point(1);
        }
        first
    }

    /// Until it is woken.
    pub fn wait(&self) {
        let _ = self.permit.acquire_blocking(1);
    }
}

/// Those who wait for the same thing.
#[derive(Debug, Default)]
pub struct Waiters(Mutex<Vec<Arc<Waiter>>>);

impl Waiters {
    /// Nobody waits.
    pub const fn new() -> Waiters {
        Waiters(Mutex::new(Vec::new()))
    }

    /// `waiter` waits from now on.
    pub fn add(&self, waiter: &Arc<Waiter>) {
        self.list().push(Arc::clone(waiter));
    }

    /// `waiter` waits no longer.
    pub fn remove(&self, waiter: &Arc<Waiter>) {
        self.list().retain(|other| !Arc::ptr_eq(other, waiter));
    }

    /// Waits until somebody is woken here.
    pub fn wait(&self) {
        let me = Arc::new(Waiter::new());
        self.add(&me);
        me.wait();
        self.remove(&me);
    }

    /// Wakes all.
    pub fn wake_all(&self) {
        let all = std::mem::take(&mut *self.list());
        for waiter in all {
            waiter.wake();
        }
    }

    /// Wakes one, whichever: which one is not promised.
    pub fn wake_one(&self) {
        loop {
            let mut list = self.list();
            if list.is_empty() {
                return;
            }
            let at = world::choice(list.len());
            let waiter = list.swap_remove(at);
            drop(list);
            if waiter.wake() {
                return;
            }
        }
    }

    fn list(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Waiter>>> {
        self.0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// `crossbeam::sync::WaitGroup`.
#[derive(Debug)]
pub struct WaitGroup(Arc<Group>);

#[derive(Debug, Default)]
struct Group {
    count: Mutex<usize>,
    waiters: Waiters,
}

impl Default for WaitGroup {
    fn default() -> WaitGroup {
        WaitGroup::new()
    }
}

impl WaitGroup {
    /// With one member.
    pub fn new() -> WaitGroup {
        WaitGroup(Arc::new(Group {
            count: Mutex::new(1),
            waiters: Waiters::new(),
        }))
    }

    /// Leaves, and waits until all have left.
    pub fn wait(self) {
        let group = Arc::clone(&self.0);
        drop(self);
        while *group.count.lock().unwrap() > 0 {
            group.waiters.wait();
        }
    }
}

impl Clone for WaitGroup {
    fn clone(&self) -> WaitGroup {
        point();
        *self.0.count.lock().unwrap() += 1;
        WaitGroup(Arc::clone(&self.0))
    }
}

impl Drop for WaitGroup {
    fn drop(&mut self) {
        point();
        let mut count = self.0.count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            self.0.waiters.wake_all();
        }
    }
}

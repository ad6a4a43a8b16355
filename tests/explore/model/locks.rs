//! Locks and what waits with them, as std has them.
//!
//! The value is in a lock of std's, which is never waited for: it says
//! whether it is taken, and remembers a panic.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult};
use std::time::Duration;

use super::wait::{Waiter, Waiters, point};
use super::world;

/// `f` of what is in it, poisoned or not.
fn map<A, B>(result: LockResult<A>, f: impl FnOnce(A) -> B) -> LockResult<B> {
    match result {
        Ok(a) => Ok(f(a)),
        Err(poisoned) => Err(PoisonError::new(f(poisoned.into_inner()))),
    }
}

/// A result of trying: taken, or a result of locking.
fn tried<G>(result: TryLockResult<G>) -> Option<LockResult<G>> {
    match result {
        Ok(guard) => Some(Ok(guard)),
        Err(TryLockError::Poisoned(poisoned)) => Some(Err(poisoned)),
        Err(TryLockError::WouldBlock) => None,
    }
}

fn as_try<G>(result: Option<LockResult<G>>) -> TryLockResult<G> {
    match result {
        None => Err(TryLockError::WouldBlock),
        Some(result) => result.map_err(TryLockError::Poisoned),
    }
}

/// Unlocks, then wakes: first a point, at which the others find it
/// locked still.
fn leave<G>(guard: &mut Option<G>, waiters: &Waiters) {
    point();
    drop(guard.take());
    waiters.wake_all();
}

macro_rules! guard {
    ($name:ident, $lock:ident, $inner:ident $(, $mutable:ident)?) => {
        /// As std's.
        pub struct $name<'a, T: ?Sized> {
            inner: Option<std::sync::$inner<'a, T>>,
            lock: &'a $lock<T>,
        }

        impl<T: ?Sized> Deref for $name<'_, T> {
            type Target = T;
            fn deref(&self) -> &T {
                self.inner.as_ref().expect("until it is dropped")
            }
        }

        $(impl<T: ?Sized> DerefMut for $name<'_, T> {
            fn deref_mut(&mut self) -> &mut T {
                self.inner.$mutable().expect("until it is dropped")
            }
        })?

        impl<T: ?Sized + fmt::Display> fmt::Display for $name<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }

        impl<T: ?Sized + fmt::Debug> fmt::Debug for $name<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }

        impl<T: ?Sized> Drop for $name<'_, T> {
            fn drop(&mut self) {
                if self.inner.is_some() {
                    leave(&mut self.inner, &self.lock.waiters);
                }
            }
        }
    };
}

/// `std::sync::Mutex`.
#[derive(Default)]
pub struct Mutex<T: ?Sized> {
    waiters: Waiters,
    value: std::sync::Mutex<T>,
}

guard!(MutexGuard, Mutex, MutexGuard, as_mut);

impl<T> Mutex<T> {
    /// As std's.
    pub const fn new(value: T) -> Mutex<T> {
        Mutex {
            waiters: Waiters::new(),
            value: std::sync::Mutex::new(value),
        }
    }

    /// As std's.
    pub fn into_inner(self) -> LockResult<T> {
        self.value.into_inner()
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: ?Sized> Mutex<T> {
    /// As std's.
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        point();
        loop {
            if let Some(result) = tried(self.value.try_lock()) {
                return map(result, |inner| MutexGuard {
                    inner: Some(inner),
                    lock: self,
                });
            }
            self.waiters.wait();
        }
    }

    /// As std's.
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        point();
        let result = tried(self.value.try_lock());
        as_try(result.map(|r| {
            map(r, |inner| MutexGuard {
                inner: Some(inner),
                lock: self,
            })
        }))
    }

    /// As std's.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.value.get_mut()
    }

    /// As std's.
    pub fn is_poisoned(&self) -> bool {
        point();
        self.value.is_poisoned()
    }

    /// As std's.
    pub fn clear_poison(&self) {
        point();
        self.value.clear_poison();
    }
}

/// `std::sync::RwLock`. A reader waits behind a writer that waits, as
/// std's does on Linux.
#[derive(Default)]
pub struct RwLock<T: ?Sized> {
    waiters: Waiters,
    writers: AtomicUsize,
    value: std::sync::RwLock<T>,
}

guard!(RwLockReadGuard, RwLock, RwLockReadGuard);
guard!(RwLockWriteGuard, RwLock, RwLockWriteGuard, as_mut);

impl<T> RwLock<T> {
    /// As std's.
    pub const fn new(value: T) -> RwLock<T> {
        let value = std::sync::RwLock::new(value);
        RwLock {
            waiters: Waiters::new(),
            writers: AtomicUsize::new(0),
            value,
        }
    }

    /// As std's.
    pub fn into_inner(self) -> LockResult<T> {
        self.value.into_inner()
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: ?Sized> RwLock<T> {
    /// As std's.
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        point();
        loop {
            if let Some(result) = self.read_now() {
                return result;
            }
            self.waiters.wait();
        }
    }

    /// As std's.
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        point();
        loop {
            if let Some(result) = self.write_now() {
                return result;
            }
            self.writers.fetch_add(1, SeqCst);
            self.waiters.wait();
            self.writers.fetch_sub(1, SeqCst);
        }
    }

    /// As std's.
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        point();
        as_try(self.read_now())
    }

    /// As std's.
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        point();
        as_try(self.write_now())
    }

    /// As std's.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.value.get_mut()
    }

    fn read_now(&self) -> Option<LockResult<RwLockReadGuard<'_, T>>> {
        if self.writers.load(SeqCst) > 0 {
            return None;
        }
        let result = tried(self.value.try_read())?;
        Some(map(result, |inner| RwLockReadGuard {
            inner: Some(inner),
            lock: self,
        }))
    }

    fn write_now(&self) -> Option<LockResult<RwLockWriteGuard<'_, T>>> {
        let result = tried(self.value.try_write())?;
        Some(map(result, |inner| RwLockWriteGuard {
            inner: Some(inner),
            lock: self,
        }))
    }
}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    /// As std's.
    pub fn downgrade(mut guard: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> {
        point();
        let inner = guard
            .inner
            .take()
            .map(std::sync::RwLockWriteGuard::downgrade);
        guard.lock.waiters.wake_all();
        RwLockReadGuard {
            inner,
            lock: guard.lock,
        }
    }
}

/// `std::sync::Condvar`.
#[derive(Debug, Default)]
pub struct Condvar {
    waiters: Waiters,
}

/// `std::sync::WaitTimeoutResult`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// As std's.
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

impl Condvar {
    /// As std's.
    pub const fn new() -> Condvar {
        Condvar {
            waiters: Waiters::new(),
        }
    }

    /// As std's.
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.wait_until(guard, None)
    }

    /// As std's.
    pub fn wait_while<'a, T>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: impl FnMut(&mut T) -> bool,
    ) -> LockResult<MutexGuard<'a, T>> {
        while condition(&mut guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }

    /// As std's.
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        after: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let at = world::now() + after;
        map(self.wait_until(guard, Some(at)), |g| {
            (g, WaitTimeoutResult(world::now() >= at))
        })
    }

    /// As std's.
    pub fn wait_timeout_while<'a, T>(
        &self,
        mut guard: MutexGuard<'a, T>,
        after: Duration,
        mut condition: impl FnMut(&mut T) -> bool,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let at = world::now() + after;
        while condition(&mut guard) {
            if world::now() >= at {
                return Ok((guard, WaitTimeoutResult(true)));
            }
            guard = match self.wait_until(guard, Some(at)) {
                Ok(guard) => guard,
                Err(poisoned) => {
                    let result = WaitTimeoutResult(world::now() >= at);
                    return Err(PoisonError::new((poisoned.into_inner(), result)));
                }
            };
        }
        Ok((guard, WaitTimeoutResult(false)))
    }

    fn wait_until<'a, T>(
        &self,
        mut guard: MutexGuard<'a, T>,
        at: Option<Duration>,
    ) -> LockResult<MutexGuard<'a, T>> {
        point();
        let lock = guard.lock;
        let me = Arc::new(Waiter::new());
        self.waiters.add(&me);
        // To unlock and to begin to wait is one step.
        drop(guard.inner.take());
        lock.waiters.wake_all();
        drop(guard);
        if let Some(at) = at {
            world::wake_at(at, &me);
        }
        me.wait();
        self.waiters.remove(&me);
        lock.lock()
    }

    /// As std's.
    pub fn notify_one(&self) {
        point();
        self.waiters.wake_one();
    }

    /// As std's.
    pub fn notify_all(&self) {
        point();
        self.waiters.wake_all();
    }
}

/// `std::sync::Barrier`.
#[derive(Debug)]
pub struct Barrier {
    size: usize,
    state: Mutex<(usize, usize)>,
    opened: Condvar,
}

/// `std::sync::BarrierWaitResult`.
#[derive(Debug)]
pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    /// As std's.
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl Barrier {
    /// As std's.
    pub const fn new(size: usize) -> Barrier {
        Barrier {
            size,
            state: Mutex::new((0, 0)),
            opened: Condvar::new(),
        }
    }

    /// As std's.
    pub fn wait(&self) -> BarrierWaitResult {
        let mut state = self.state.lock().unwrap();
        let round = state.1;
        state.0 += 1;
        let last = state.0 >= self.size;
        if last {
            *state = (0, round + 1);
            self.opened.notify_all();
        } else {
            drop(
                self.opened
                    .wait_while(state, |state| state.1 == round)
                    .unwrap(),
            );
        }
        BarrierWaitResult(last)
    }
}

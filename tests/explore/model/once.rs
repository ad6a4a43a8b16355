//! What is done once.

use std::cell::Cell;
use std::fmt::{self, Debug};
use std::ops::Deref;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};
use std::thread::panicking;

use super::wait::{Waiters, point};

const NEW: u8 = 0;
const RUNNING: u8 = 1;
const DONE: u8 = 2;
const POISONED: u8 = 3;

/// `std::sync::Once`.
#[derive(Debug)]
pub struct Once {
    state: AtomicU8,
    waiters: Waiters,
}

/// `std::sync::OnceState`.
#[derive(Debug)]
pub struct OnceState(bool);

impl OnceState {
    /// As std's.
    pub fn is_poisoned(&self) -> bool {
        self.0
    }
}

/// Says how the run ended, also where it panicked.
struct Running<'a>(&'a Once, u8);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0
            .state
            .store(if panicking() { self.1 } else { DONE }, SeqCst);
        self.0.waiters.wake_all();
    }
}

impl Default for Once {
    fn default() -> Once {
        Once::new()
    }
}

impl Once {
    /// As std's.
    pub const fn new() -> Once {
        Once {
            state: AtomicU8::new(NEW),
            waiters: Waiters::new(),
        }
    }

    /// As std's.
    pub fn call_once(&self, f: impl FnOnce()) {
        self.run(|_| f(), false, POISONED);
    }

    /// As std's.
    pub fn call_once_force(&self, f: impl FnOnce(&OnceState)) {
        self.run(f, true, POISONED);
    }

    /// As std's.
    pub fn is_completed(&self) -> bool {
        point();
        self.state.load(SeqCst) == DONE
    }

    fn run(&self, f: impl FnOnce(&OnceState), force: bool, after_panic: u8) {
        point();
        loop {
            match self.state.load(SeqCst) {
                DONE => return,
                RUNNING => self.waiters.wait(),
                POISONED if !force => panic!("Once instance has previously been poisoned"),
                state => {
                    self.state.store(RUNNING, SeqCst);
                    let running = Running(self, after_panic);
                    f(&OnceState(state == POISONED));
                    point();
                    drop(running);
                    return;
                }
            }
        }
    }
}

/// `std::sync::OnceLock`.
pub struct OnceLock<T> {
    once: Once,
    value: std::sync::OnceLock<T>,
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {
        OnceLock::new()
    }
}

impl<T: Debug> Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T> OnceLock<T> {
    /// As std's.
    pub const fn new() -> OnceLock<T> {
        OnceLock {
            once: Once::new(),
            value: std::sync::OnceLock::new(),
        }
    }

    /// As std's.
    pub fn get(&self) -> Option<&T> {
        point();
        self.value.get()
    }

    /// As std's.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.value.get_mut()
    }

    /// As std's.
    pub fn into_inner(self) -> Option<T> {
        self.value.into_inner()
    }

    /// As std's.
    ///
    /// # Errors
    ///
    /// The value, where there is one.
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().expect("run once"));
        value.map_or(Ok(()), Err)
    }

    /// As std's: where `f` panics, the next one tries again.
    pub fn get_or_init(&self, f: impl FnOnce() -> T) -> &T {
        self.once.run(
            |_| {
                let _ = self.value.set(f());
            },
            true,
            NEW,
        );
        self.value.get().expect("it was run")
    }
}

/// `std::sync::LazyLock`.
pub struct LazyLock<T, F = fn() -> T> {
    once: Once,
    value: std::sync::OnceLock<T>,
    init: Mutex<Cell<Option<F>>>,
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    /// As std's.
    pub const fn new(f: F) -> LazyLock<T, F> {
        LazyLock {
            once: Once::new(),
            value: std::sync::OnceLock::new(),
            init: Mutex::new(Cell::new(Some(f))),
        }
    }

    /// As std's.
    pub fn force(this: &LazyLock<T, F>) -> &T {
        point();
        if this.once.state.load(SeqCst) == POISONED {
            panic!("LazyLock instance has previously been poisoned");
        }
        this.once.run(
            |_| {
                let f = this.init.lock().unwrap().take().expect("run once");
                let _ = this.value.set(f());
            },
            false,
            POISONED,
        );
        this.value.get().expect("it was run")
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T {
        LazyLock::force(self)
    }
}

impl<T: Debug, F> Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

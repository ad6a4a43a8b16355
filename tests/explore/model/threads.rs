//! Threads that end, also by a panic, as std's do.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread::Result;
use std::time::Duration;

use super::wait::{Waiter, point};
use super::world;

/// As std's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId(shuttle::thread::ThreadId);

/// As std's.
#[derive(Debug, Clone)]
pub struct Thread {
    name: Option<String>,
    id: ThreadId,
    parking: Arc<Parking>,
}

/// What a thread parks on.
#[derive(Debug, Default)]
pub(crate) struct Parking(Mutex<Parked>);

#[derive(Debug, Default)]
struct Parked {
    token: bool,
    waiter: Option<Arc<Waiter>>,
}

impl Thread {
    fn of(thread: &shuttle::thread::Thread) -> Thread {
        let id = thread.id();
        Thread {
            name: match usize::from(id) {
                0 => Some("main".to_owned()),
                _ => thread.name().map(str::to_owned),
            },
            id: ThreadId(id),
            parking: world::of_thread(usize::from(id)),
        }
    }

    /// As std's.
    pub fn id(&self) -> ThreadId {
        self.id
    }

    /// As std's.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// As std's.
    pub fn unpark(&self) {
        point();
        let mut parked = self.parking.0.lock().unwrap();
        parked.token = true;
        if let Some(waiter) = parked.waiter.take() {
            waiter.wake();
        }
    }
}

/// As std's.
pub fn current() -> Thread {
    Thread::of(&shuttle::thread::current())
}

/// As std's; it does not wake for nothing.
pub fn park() {
    park_until(None);
}

/// As std's.
pub fn park_timeout(timeout: Duration) {
    park_until(Some(world::now() + timeout));
}

fn park_until(at: Option<Duration>) {
    point();
    let thread = current();
    let mut parked = thread.parking.0.lock().unwrap();
    if !parked.token {
        let waiter = Arc::new(Waiter::new());
        parked.waiter = Some(Arc::clone(&waiter));
        drop(parked);
        if let Some(at) = at {
            world::wake_at(at, &waiter);
        }
        waiter.wait();
        parked = thread.parking.0.lock().unwrap();
    }
    parked.token = false;
    parked.waiter = None;
}

/// As std's: the others may go on meanwhile.
pub fn sleep(duration: Duration) {
    point();
    let waiter = Arc::new(Waiter::new());
    world::wake_at(world::now() + duration, &waiter);
    waiter.wait();
}

/// As std's.
pub fn yield_now() {
    shuttle::thread::yield_now();
}

/// As std's, with a fixed answer.
///
/// # Errors
///
/// None.
pub fn available_parallelism() -> std::io::Result<std::num::NonZero<usize>> {
    Ok(std::num::NonZero::new(4).expect("not zero"))
}

/// What a thread leaves, and whether it has ended.
struct Left<T> {
    result: Mutex<Option<Result<T>>>,
    ended: AtomicBool,
    /// It has panicked, and nobody has joined it.
    unheard: Arc<AtomicBool>,
}

impl<T> Left<T> {
    fn new() -> Arc<Left<T>> {
        Arc::new(Left {
            result: Mutex::new(None),
            ended: AtomicBool::new(false),
            unheard: Arc::default(),
        })
    }

    /// The thread's work.
    fn run(&self, f: impl FnOnce() -> T) {
        let result = catch_unwind(AssertUnwindSafe(f));
        self.unheard.store(result.is_err(), SeqCst);
        *self.result.lock().unwrap() = Some(result);
        self.ended.store(true, SeqCst);
    }

    fn take(&self) -> Result<T> {
        self.unheard.store(false, SeqCst);
        self.result
            .lock()
            .unwrap()
            .take()
            .expect("it has ended, and is joined once")
    }
}

macro_rules! handle {
    ($name:ident $(<$scope:lifetime>)?, $inner:ty) => {
        /// As std's.
        pub struct $name<$($scope,)? T> {
            inner: $inner,
            left: Arc<Left<T>>,
            thread: Thread,
        }

        impl<$($scope,)? T> std::fmt::Debug for $name<$($scope,)? T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(concat!(stringify!($name), " { .. }"))
            }
        }

        impl<$($scope,)? T> $name<$($scope,)? T> {
            /// As std's.
            ///
            /// # Errors
            ///
            /// It has panicked.
            pub fn join(self) -> Result<T> {
                // As on Linux; std leaves it open.
                assert!(
                    self.thread.id != current().id,
                    "failed to join thread: Resource deadlock avoided (os error 35)"
                );
                let _ = self.inner.join();
                self.left.take()
            }

            /// As std's.
            pub fn is_finished(&self) -> bool {
                point();
                self.left.ended.load(SeqCst)
            }

            /// As std's.
            pub fn thread(&self) -> &Thread {
                &self.thread
            }
        }
    };
}

handle!(JoinHandle, shuttle::thread::JoinHandle<()>);
handle!(
    ScopedJoinHandle<'scope>,
    shuttle::thread::ScopedJoinHandle<'scope, ()>
);

/// As std's.
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(f).expect("shuttle has room for it")
}

/// As std's.
#[derive(Debug, Default)]
pub struct Builder {
    name: Option<String>,
}

impl Builder {
    /// As std's.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// As std's.
    pub fn name(self, name: String) -> Builder {
        Builder { name: Some(name) }
    }

    /// As std's.
    ///
    /// # Errors
    ///
    /// None.
    pub fn spawn<F, T>(self, f: F) -> std::io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let left = Left::new();
        let there = Arc::clone(&left);
        let mut builder = shuttle::thread::Builder::new();
        if let Some(name) = self.name {
            builder = builder.name(name);
        }
        let inner = builder.spawn(move || there.run(f))?;
        let thread = Thread::of(inner.thread());
        Ok(JoinHandle {
            inner,
            left,
            thread,
        })
    }

    /// As std's.
    ///
    /// # Errors
    ///
    /// None.
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> std::io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Ok(scope.spawn(f))
    }
}

/// As std's.
#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {
    inner: &'scope shuttle::thread::Scope<'scope, 'env>,
    /// Of each thread, whether a panic of it was not joined.
    unheard: Arc<Mutex<Vec<Arc<AtomicBool>>>>,
}

impl<'scope> Scope<'scope, '_> {
    /// As std's.
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let left = Left::new();
        let there = Arc::clone(&left);
        self.unheard.lock().unwrap().push(Arc::clone(&left.unheard));
        let inner = self.inner.spawn(move || there.run(f));
        let thread = Thread::of(inner.thread());
        ScopedJoinHandle {
            inner,
            left,
            thread,
        }
    }
}

/// As std's.
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let unheard: Arc<Mutex<Vec<Arc<AtomicBool>>>> = Arc::default();
    let list = Arc::clone(&unheard);
    let result = shuttle::thread::scope(|inner| {
        // The reference must live as long as `'scope`, which no
        // variable here does.
        let scope = Box::leak(Box::new(Scope {
            inner,
            unheard: list,
        }));
        catch_unwind(AssertUnwindSafe(|| f(scope)))
    });
    match result {
        Err(panic) => resume_unwind(panic),
        Ok(_) if unheard.lock().unwrap().iter().any(|one| one.load(SeqCst)) => {
            panic!("a scoped thread panicked")
        }
        Ok(value) => value,
    }
}

//! In the place of std: what has nothing to do with threads is std's.

pub use ::std::{
    any, array, borrow, cell, cmp, collections, convert, error, fmt, future, hash, hint, io, iter,
    marker, mem, num, ops, option, pin, rc, result, slice, str, string, vec,
};

/// `std::sync`.
pub mod sync {
    pub use ::std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult, Weak};

    pub use crate::model::channel::mpsc;
    pub use crate::model::locks::{
        Barrier, BarrierWaitResult, Condvar, Mutex, MutexGuard, RwLock, RwLockReadGuard,
        RwLockWriteGuard, WaitTimeoutResult,
    };
    pub use crate::model::once::{LazyLock, Once, OnceLock, OnceState};

    /// `std::sync::atomic`. Whatever the order that is asked for, it is
    /// sequentially consistent.
    pub mod atomic {
        pub use ::std::sync::atomic::Ordering;
        use Ordering::SeqCst;

        use crate::model::wait::point;

        macro_rules! atomic {
            ($name:ident $type:ty { $($op:ident)* }) => {
                /// As std's.
                #[derive(Default)]
                pub struct $name(::std::sync::atomic::$name);

                impl ::std::fmt::Debug for $name {
                    fn fmt(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        self.0.fmt(f)
                    }
                }

                impl From<$type> for $name {
                    fn from(value: $type) -> $name {
                        $name::new(value)
                    }
                }

                impl $name {
                    /// As std's.
                    pub const fn new(value: $type) -> $name {
                        $name(::std::sync::atomic::$name::new(value))
                    }

                    /// As std's.
                    pub fn load(&self, _: Ordering) -> $type {
                        point();
                        self.0.load(SeqCst)
                    }

                    /// As std's.
                    pub fn store(&self, value: $type, _: Ordering) {
                        point();
                        self.0.store(value, SeqCst);
                    }

                    /// As std's.
                    pub fn into_inner(self) -> $type {
                        self.0.into_inner()
                    }

                    /// As std's.
                    pub fn get_mut(&mut self) -> &mut $type {
                        self.0.get_mut()
                    }

                    /// As std's.
                    ///
                    /// # Errors
                    ///
                    /// It was another value.
                    pub fn compare_exchange(
                        &self,
                        current: $type,
                        new: $type,
                        _: Ordering,
                        _: Ordering,
                    ) -> Result<$type, $type> {
                        point();
                        self.0.compare_exchange(current, new, SeqCst, SeqCst)
                    }

                    /// As std's; it does not fail for nothing.
                    ///
                    /// # Errors
                    ///
                    /// It was another value.
                    pub fn compare_exchange_weak(
                        &self,
                        current: $type,
                        new: $type,
                        set: Ordering,
                        fetch: Ordering,
                    ) -> Result<$type, $type> {
                        self.compare_exchange(current, new, set, fetch)
                    }

                    /// As std's.
                    ///
                    /// # Errors
                    ///
                    /// `f` gave none.
                    pub fn try_update(
                        &self,
                        set: Ordering,
                        fetch: Ordering,
                        mut f: impl FnMut($type) -> Option<$type>,
                    ) -> Result<$type, $type> {
                        let mut old = self.load(fetch);
                        while let Some(new) = f(old) {
                            match self.compare_exchange(old, new, set, fetch) {
                                Ok(old) => return Ok(old),
                                Err(other) => old = other,
                            }
                        }
                        Err(old)
                    }

                    /// As std's.
                    ///
                    /// # Errors
                    ///
                    /// `f` gave none.
                    pub fn fetch_update(
                        &self,
                        set: Ordering,
                        fetch: Ordering,
                        f: impl FnMut($type) -> Option<$type>,
                    ) -> Result<$type, $type> {
                        self.try_update(set, fetch, f)
                    }

                    /// As std's.
                    pub fn update(
                        &self,
                        set: Ordering,
                        fetch: Ordering,
                        mut f: impl FnMut($type) -> $type,
                    ) -> $type {
                        self.try_update(set, fetch, |old| Some(f(old))).expect("it gives one")
                    }

                    $(
                        /// As std's.
                        pub fn $op(&self, value: $type, _: Ordering) -> $type {
                            point();
                            self.0.$op(value, SeqCst)
                        }
                    )*
                }
            };
        }

        macro_rules! integers {
            ($($name:ident $type:ty,)*) => {
                $(atomic!($name $type {
                    swap fetch_add fetch_sub fetch_max fetch_min fetch_and fetch_or fetch_xor
                    fetch_nand
                });)*
            };
        }

        atomic!(AtomicBool bool { swap fetch_and fetch_or fetch_xor fetch_nand });
        integers! {
            AtomicU8 u8, AtomicU16 u16, AtomicU32 u32, AtomicU64 u64, AtomicUsize usize,
            AtomicI8 i8, AtomicI16 i16, AtomicI32 i32, AtomicI64 i64, AtomicIsize isize,
        }
    }
}

/// `std::thread`.
pub mod thread {
    pub use super::super::threads::*;
    pub use ::std::thread::{Result, panicking};
}

/// `std::time`.
pub mod time {
    pub use ::std::time::Duration;

    use crate::model::world;
    use ::std::ops::{Add, AddAssign, Sub, SubAssign};

    /// As std's: the time since the run began.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant(Duration);

    impl Instant {
        /// As std's.
        pub fn now() -> Instant {
            Instant(world::now())
        }

        pub(crate) fn since_start(self) -> Duration {
            self.0
        }

        /// As std's.
        pub fn elapsed(&self) -> Duration {
            world::now().saturating_sub(self.0)
        }

        /// As std's.
        pub fn duration_since(&self, earlier: Instant) -> Duration {
            self.0.saturating_sub(earlier.0)
        }

        /// As std's.
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
            self.0.saturating_sub(earlier.0)
        }

        /// As std's.
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
            self.0.checked_sub(earlier.0)
        }

        /// As std's.
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
            self.0.checked_add(duration).map(Instant)
        }

        /// As std's.
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
            self.0.checked_sub(duration).map(Instant)
        }
    }

    impl Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, duration: Duration) -> Instant {
            Instant(self.0 + duration)
        }
    }

    impl AddAssign<Duration> for Instant {
        fn add_assign(&mut self, duration: Duration) {
            self.0 += duration;
        }
    }

    impl SubAssign<Duration> for Instant {
        fn sub_assign(&mut self, duration: Duration) {
            self.0 -= duration;
        }
    }

    impl Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, duration: Duration) -> Instant {
            Instant(self.0 - duration)
        }
    }

    impl Sub for Instant {
        type Output = Duration;
        fn sub(self, earlier: Instant) -> Duration {
            self.0.saturating_sub(earlier.0)
        }
    }
}

/// `std::process`.
pub mod process {
    /// As std's.
    pub fn exit(status: i32) -> ! {
        crate::model::wait::point();
        crate::model::world::end(status);
        loop {
            crate::model::wait::point();
        }
    }
}

/// `std::panic`.
pub mod panic {
    pub use ::std::panic::{
        AssertUnwindSafe, PanicHookInfo, RefUnwindSafe, UnwindSafe, catch_unwind, panic_any,
        resume_unwind,
    };

    /// As std's, for this run.
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync>) {
        crate::model::world::set_hook(hook);
    }
}

    // std's signatures over parking_lot's locks, which are not poisoned.
    use std::convert::Infallible;
    use std::time::Duration;
    use std::{process, thread};

    use parking_lot::deadlock::check_deadlock;
    pub use parking_lot::MutexGuard;
    use parking_lot::{RwLockReadGuard, RwLockWriteGuard};

    /// Asks again and again, from a thread of its own.
    pub fn watch() {
        thread::spawn(|| {
            loop {
                let found = check_deadlock();
                if let Some(threads) = found.first() {
                    eprintln!("deadlock of {} threads", threads.len());
                    process::exit(3);
                }
                thread::sleep(Duration::from_millis(10));
            }
        });
    }

    #[derive(Debug, Default)]
    pub struct Mutex<T: ?Sized>(parking_lot::Mutex<T>);

    impl<T> Mutex<T> {
        pub const fn new(value: T) -> Mutex<T> {
            Mutex(parking_lot::Mutex::new(value))
        }
        pub fn into_inner(self) -> Result<T, Infallible> {
            Ok(self.0.into_inner())
        }
    }

    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> Result<MutexGuard<'_, T>, Infallible> {
            Ok(self.0.lock())
        }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, ()> {
            self.0.try_lock().ok_or(())
        }
    }

    #[derive(Debug, Default)]
    pub struct RwLock<T: ?Sized>(parking_lot::RwLock<T>);

    impl<T> RwLock<T> {
        pub const fn new(value: T) -> RwLock<T> {
            RwLock(parking_lot::RwLock::new(value))
        }
        pub fn into_inner(self) -> Result<T, Infallible> {
            Ok(self.0.into_inner())
        }
    }

    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> Result<RwLockReadGuard<'_, T>, Infallible> {
            Ok(self.0.read())
        }
        pub fn write(&self) -> Result<RwLockWriteGuard<'_, T>, Infallible> {
            Ok(self.0.write())
        }
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, ()> {
            self.0.try_read().ok_or(())
        }
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, ()> {
            self.0.try_write().ok_or(())
        }
    }

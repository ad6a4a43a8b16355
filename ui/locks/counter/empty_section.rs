//! The guard is not kept, so the lock is let go of at once. `let _`
//! drops its value. This is a lint of rustc, and an error by
//! default.

//@ let_underscore_lock `let _ = mutex.lock();` non-binding let on a synchronization lock
//@ racy `let _ = mutex.lock();`
//@ advice mends
//@ prints locked true

use std::sync::Mutex;

fn main() {
    let mutex = Mutex::new(());

    let _ = mutex.lock();
    println!("locked {}", mutex.try_lock().is_err());
}

//! A value is filled in through a reference of unknown type while
//! another thread reads it. `Any` hides the type, and not the
//! borrow.

//@ E0502 `set(&mut limits, 4);` as mutable because it is also borrowed as immutable
//@ racy `set(&mut limits, 4);`
//@ advice none

use std::any::Any;
use std::thread;

struct Settings {
    jobs: u32,
}

fn set(target: &mut dyn Any, n: u32) {
    if let Some(settings) = target.downcast_mut::<Settings>() {
        settings.jobs = n;
    }
}

fn main() {
    let mut limits = Settings { jobs: 1 };

    thread::scope(|s| {
        s.spawn(|| limits.jobs);
        set(&mut limits, 4);
    });

    println!("jobs {}", limits.jobs);
}

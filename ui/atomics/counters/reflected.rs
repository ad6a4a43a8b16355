//! Two threads write to a value of unknown type. `Any` hides the
//! type, and not the borrow.

//@ E0499 `s.spawn(|| set(value, 2));` as mutable more than once at a time
//@ racy `s.spawn(|| set(value, 2));`
//@ advice none

use std::any::Any;
use std::thread;

fn set(value: &mut (dyn Any + Send), to: i32) {
    if let Some(hits) = value.downcast_mut::<i32>() {
        *hits = to;
    }
}

fn main() {
    let mut hits = 0;
    let value: &mut (dyn Any + Send) = &mut hits;

    thread::scope(|s| {
        s.spawn(|| set(value, 1));
        s.spawn(|| set(value, 2));
    });

    println!("hits {hits}");
}

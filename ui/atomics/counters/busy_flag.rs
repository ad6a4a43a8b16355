//! A job is guarded by a `RefCell`, whose flag for "borrowed" is a
//! plain one, and shared by `Arc`.

//@ E0277 `let one = thread::spawn(move || try_begin(&other));` cannot be shared between threads safely
//@ racy `let one = thread::spawn(move || try_begin(&other));`
//@ racy `let one = one.join().unwrap();`
//@ racy `println!("began {one} {}", try_begin(&job));`
//@ advice none

use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn try_begin(job: &RefCell<bool>) -> bool {
    let Ok(mut busy) = job.try_borrow_mut() else {
        return false;
    };
    !std::mem::replace(&mut *busy, true)
}

fn main() {
    let job = Arc::new(RefCell::new(false));

    let other = Arc::clone(&job);
    let one = thread::spawn(move || try_begin(&other));
    let one = one.join().unwrap();
    println!("began {one} {}", try_begin(&job));
}

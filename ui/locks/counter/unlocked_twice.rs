//! A guard is dropped twice.

//@ E0382 `drop(guard);` use of moved value
//@ racy `drop(guard);`
//@ advice none

use std::sync::Mutex;

fn main() {
    let total = Mutex::new(0);

    let mut guard = total.lock().unwrap();
    *guard += 1;
    drop(guard);

    println!("total {}", total.lock().unwrap());
    drop(guard);
}

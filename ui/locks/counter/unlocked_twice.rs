//! A guard is dropped early on one path, and once more at the end.

//@ E0382 `drop(guard);` use of moved value
//@ racy `drop(guard);`
//@ advice none

use std::sync::Mutex;

fn add(total: &Mutex<i32>, n: i32) {
    let mut guard = total.lock().unwrap();
    if n < 0 {
        drop(guard);
    } else {
        *guard += n;
    }
    drop(guard);
}

fn main() {
    let total = Mutex::new(0);
    add(&total, 1);
    add(&total, -1);
    println!("total {}", total.into_inner().unwrap());
}

//! An order is found under the lock, and read when the lock is let
//! go of in the middle.

//@ E0505 `drop(guard);` because it is borrowed
//@ racy `drop(guard);`
//@ advice none

use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

struct Order {
    cents: u32,
}

fn main() {
    let tea = ("tea", Order { cents: 5 });
    let orders = Mutex::new(HashMap::from([tea]));

    let guard = orders.lock().unwrap();
    let tea = &guard["tea"];
    drop(guard);
    thread::scope(|s| {
        s.spawn(|| {
            let mut orders = orders.lock().unwrap();
            orders.get_mut("tea").unwrap().cents = 6;
        });
        println!("charged {}", tea.cents);
    });
}

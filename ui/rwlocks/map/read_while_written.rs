//! A map is shared by `Arc`, read by one thread and written to by
//! another. An `Arc` lets many own a value, and nobody change it.

//@ E0596 `counts.insert("red", 2);` cannot borrow data in an
//@ racy `counts.insert("red", 2);`
//@ advice none

use std::collections::HashMap;
use std::sync::Arc;
use std::thread;

fn main() {
    let mut counts = Arc::new(HashMap::from([("red", 1)]));

    let other = Arc::clone(&counts);
    let reader = thread::spawn(move || other["red"]);
    counts.insert("red", 2);

    reader.join().unwrap();
    println!("red {}", counts["red"]);
}

//! An `Rc` is shared between threads. It counts its references
//! without atomics; `Arc` is the one with them.

//@ E0277 `s.spawn(|| text.clone());` cannot be sent between threads safely
//@ racy `s.spawn(|| text.clone());`
//@ advice none

use std::rc::Rc;
use std::thread;

fn main() {
    let text = Rc::new("red");

    thread::scope(|s| {
        s.spawn(|| text.clone());
    });

    println!("{text}");
}

//! The length of a channel is polled. The standard library's has
//! none: there is nothing to learn from it but by receiving.

//@ E0599 `while ready.len() == 0 {}` in the current scope
//@ racy `while ready.len() == 0 {}`
//@ advice none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, ready) = mpsc::sync_channel(1);

    thread::spawn(move || tx.send(10).unwrap());
    while ready.len() == 0 {}

    println!("total {}", ready.recv().unwrap());
}

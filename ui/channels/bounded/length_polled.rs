//! The length of a channel is taken for a sign that data is ready.
//! The standard library's has none: there is nothing to learn from
//! it but by receiving. Without that line rustc would object to the
//! read of `total`.

//@ E0599 `while ready.len() == 0 {}` in the current scope
//@ racy `while ready.len() == 0 {}`
//@ racy `println!("total {total}");`
//@ advice none

use std::sync::mpsc;
use std::thread;

fn main() {
    let mut total = 0;
    let (tx, ready) = mpsc::sync_channel(1);

    thread::scope(|s| {
        s.spawn(|| {
            total = 10;
            tx.send(()).unwrap();
        });
        while ready.len() == 0 {}

        println!("total {total}");
    });
}

//! A receiver is replaced while another thread uses it.

//@ E0506 `small = channel::never();` because it is borrowed
//@ racy `small = channel::never();`
//@ advice none

use std::thread;

use crossbeam::channel;

fn main() {
    let (tx, mut small) = channel::bounded(1);
    tx.send(1).unwrap();

    thread::scope(|s| {
        s.spawn(|| small.recv().unwrap());
        small = channel::never();
    });

    println!("taken out: {}", small.is_empty());
}

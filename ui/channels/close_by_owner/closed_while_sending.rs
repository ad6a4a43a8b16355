//! A channel is closed while another thread may still send. rustc
//! has two objections: `drop` takes what the thread has borrowed,
//! and the borrow would outlive the sender.

//@ E0373 `s.spawn(|| tx.send(1).unwrap());` closure may outlive the current function, but it borrows
//@ E0505 `drop(tx);` because it is borrowed
//@ racy `drop(tx);`
//@ advice leads E0382

use std::thread;

use crossbeam::channel;

fn main() {
    let (tx, out) = channel::bounded(1);

    thread::scope(|s| {
        s.spawn(|| tx.send(1).unwrap());
        drop(tx);
    });

    println!("{}", out.recv().unwrap());
}

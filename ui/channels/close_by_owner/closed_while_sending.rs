//! A producer is to be stopped by closing the channel that it sends
//! to. rustc has two objections: `drop` takes what the thread has
//! borrowed, and the borrow would outlive the sender.

//@ E0373 `s.spawn(|| tx.send(1).unwrap());` closure may outlive the current function, but it borrows
//@ E0505 `drop(tx);` because it is borrowed
//@ racy `drop(tx);`
//@ advice leads E0382

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, jobs) = mpsc::sync_channel(1);

    thread::scope(|s| {
        s.spawn(|| tx.send(1).unwrap());
        drop(tx);
    });
    drop(jobs);

    println!("stopped");
}

//! Two threads want to receive from one channel. In Go that is
//! right. The receiver of the standard library has one owner and no
//! `clone`; that of crossbeam can be cloned, and is what the pair
//! uses.

//@ E0599 `let other = queue.clone();` in the current scope
//@ racy `let other = queue.clone();`
//@ racy `drop(other);`
//@ advice none

use std::sync::mpsc;

fn main() {
    let (tx, queue) = mpsc::sync_channel(3);

    let other = queue.clone();
    drop(other);

    tx.send(1).unwrap();
    println!("{}", queue.recv().unwrap());
}

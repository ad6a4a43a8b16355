//! A channel is closed in two places.

//@ E0382 `drop(tx);` use of moved value
//@ racy `drop(tx);`
//@ advice mends
//@ prints 1

use crossbeam::channel;

fn main() {
    let (tx, out) = channel::bounded(1);
    tx.send(1).unwrap();

    drop(tx);
    drop(tx);

    println!("{}", out.recv().unwrap());
}

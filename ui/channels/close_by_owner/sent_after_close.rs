//! A value is sent to a channel that has been closed.

//@ E0382 `tx.send(2).unwrap();` borrow of moved value
//@ racy `tx.send(2).unwrap();`
//@ advice wrong
//@ prints 2 sent

use crossbeam::channel;

fn main() {
    let (tx, out) = channel::bounded(2);

    tx.send(1).unwrap();
    drop(tx);
    tx.send(2).unwrap();

    println!("{} sent", out.len());
}

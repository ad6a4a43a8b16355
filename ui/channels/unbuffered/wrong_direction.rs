//! A send to a buffered channel is taken for a sign that the
//! receiver has done its part.

//@ E0502 `println!("guest takes {dish}");` as immutable because it is also borrowed as mutable
//@ racy `dish = "soup";`
//@ advice none

use std::thread;

use crossbeam::channel;

fn main() {
    let mut dish = "nothing";
    let (tx, order) = channel::bounded(1);

    thread::scope(|s| {
        s.spawn(|| {
            order.recv().unwrap();
            dish = "soup";
        });
        tx.send(()).unwrap();
        println!("guest takes {dish}");
    });
}

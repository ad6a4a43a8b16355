//! A variable is written before the signal and read after it. In Go
//! this is right. rustc refuses it: it knows the borrow, which
//! lasts as long as the thread may, and not what a channel orders.
//! Send the value through the channel, or read it after the scope.

//@ E0502 `println!("result {result}");` as immutable because it is also borrowed as mutable
//@ racy `println!("result {result}");`
//@ advice none

use std::thread;

use crossbeam::channel;

fn main() {
    let mut result = 0;
    let (done_tx, done) = channel::bounded::<()>(0);

    thread::scope(|s| {
        s.spawn(|| {
            result = 42;
            drop(done_tx);
        });
        let _ = done.recv();
        println!("result {result}");
    });
}

//! A thread for each element of a batch of references. One account
//! is put into the batch a second time, and that is refused.

//@ E0499 `batch.push(&mut ada);` as mutable more than once at a time
//@ racy `batch.push(&mut ada);`
//@ advice none

use std::thread;

fn main() {
    let (mut ada, mut grace) = (0, 0);

    let mut batch = vec![&mut ada, &mut grace];
    batch.push(&mut ada);
    thread::scope(|s| {
        for balance in batch {
            s.spawn(move || *balance += 10);
        }
    });

    println!("{ada} {grace}");
}

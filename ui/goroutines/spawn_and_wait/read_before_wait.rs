//! The sum is read before the thread that writes it has ended.

//@ E0502 `println!("{letters} letters");` as immutable because it is also borrowed as mutable
//@ racy `println!("{letters} letters");`
//@ advice none

use std::thread;

fn main() {
    let mut letters = 0;

    thread::scope(|s| {
        s.spawn(|| letters += "channel".len());

        println!("{letters} letters");
    });
}

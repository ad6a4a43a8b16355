//! A thread sets a flag when the time is up, and another reads it.

//@ E0502 `println!("timed out: {timed_out}");` as immutable because it is also borrowed as mutable
//@ racy `println!("timed out: {timed_out}");`
//@ advice none

use std::thread;
use std::time::Duration;

fn main() {
    let mut timed_out = false;

    thread::scope(|s| {
        s.spawn(|| {
            thread::sleep(Duration::from_millis(1));
            timed_out = true;
        });

        println!("timed out: {timed_out}");
    });
}

//! A thread writes to a variable when some time has passed, while
//! the variable is used elsewhere.

//@ E0502 `println!("waited {waited}");` as immutable because it is also borrowed as mutable
//@ racy `println!("waited {waited}");`
//@ advice none

use std::thread;
use std::time::Duration;

fn main() {
    let mut waited = 0;

    thread::scope(|s| {
        s.spawn(|| {
            thread::sleep(Duration::from_millis(1));
            waited += 1;
        });
        println!("waited {waited}");
    });
}

//! A string is replaced while a thread reads it.

//@ E0502 `owner.replace_range(.., "grace");` as mutable because it is also borrowed as immutable
//@ racy `owner.replace_range(.., "grace");`
//@ advice none

use std::thread;

fn main() {
    let mut owner = String::from("ada");

    thread::scope(|s| {
        s.spawn(|| println!("{}", owner.len()));
        owner.replace_range(.., "grace");
    });
}

//! A function variable is replaced while a thread calls what is in
//! it.

//@ E0506 `visit = |_| 1;` because it is borrowed
//@ racy `visit = |_| 1;`
//@ advice none

use std::thread;

fn main() {
    let mut visit: fn(&str) -> usize = str::len;

    thread::scope(|s| {
        s.spawn(|| println!("{}", visit("red") > 0));
        visit = |_| 1;
    });
}

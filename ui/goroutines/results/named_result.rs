//! A function returns its variable while a thread writes to it.

//@ E0503 `n` because it was mutably borrowed
//@ racy `n = 12;`
//@ advice none

use std::thread;

fn parse() -> i32 {
    let mut n = 5;

    thread::scope(|s| {
        s.spawn(|| {
            n = 12;
        });
        n
    })
}

fn main() {
    println!("{}", parse());
}

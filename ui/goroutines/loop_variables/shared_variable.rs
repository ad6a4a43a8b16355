//! All rounds share one variable, which the loop goes on writing to
//! while the threads read it. In Rust one has to write that on
//! purpose; in Go before 1.22 every loop was so.

//@ E0506 `i += 1;` because it is borrowed
//@ racy `i += 1;`
//@ advice none

use std::thread;

fn main() {
    let mut i = 0;

    thread::scope(|s| {
        while i < 4 {
            s.spawn(|| println!("{}", i * 10));
            i += 1;
        }
    });
}

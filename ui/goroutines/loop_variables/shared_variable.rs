//! All rounds share one variable, which the loop goes on writing to
//! while the threads read it. In Rust one has to write that on
//! purpose; in Go before 1.22 every loop was so.

//@ E0506 `i += 1;` because it is borrowed
//@ racy `i += 1;`
//@ advice none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, seen) = mpsc::channel();
    let mut i = 0;

    thread::scope(|s| {
        while i < 4 {
            s.spawn(|| tx.send(i * 10).unwrap());
            i += 1;
        }
    });
    drop(tx);

    println!("{} seen", seen.iter().count());
}

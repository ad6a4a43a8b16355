//! A helper runs whatever function it is given on a thread of its
//! own. In Go this is right. rustc refuses it, because some
//! functions hold what must stay on its thread. With `Send`, as it
//! proposes, it refuses those that borrow what may end before the
//! thread does (E0310).

//@ E0277 `thread::spawn(f).join().unwrap();` `F` cannot be sent between threads safely
//@ racy `thread::spawn(f).join().unwrap();`
//@ advice leads E0310

use std::thread;

fn run<F: FnOnce()>(f: F) {
    thread::spawn(f).join().unwrap();
}

fn main() {
    run(|| println!("started"));
}

//! One thread is joined twice.

//@ E0382 `worker.join().unwrap();` use of moved value
//@ racy `worker.join().unwrap();`
//@ advice none

use std::thread;

fn main() {
    let worker = thread::spawn(|| println!("done"));

    worker.join().unwrap();
    worker.join().unwrap();
}

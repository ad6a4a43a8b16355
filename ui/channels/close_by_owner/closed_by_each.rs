//! Each worker closes the channel: it drops the only sender.

//@ E0382 `s.spawn(move || {` use of moved value
//@ racy `drop(done_tx);`
//@ advice none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (done_tx, done) = mpsc::channel::<()>();

    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(move || {
                drop(done_tx);
            });
        }
    });

    assert!(done.recv().is_err());
    println!("done");
}

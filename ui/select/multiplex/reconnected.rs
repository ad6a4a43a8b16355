//! The channel of a feed is replaced while a thread receives from
//! it.

//@ E0506 `feed.updates = updates;` because it is borrowed
//@ racy `feed.updates = updates;`
//@ advice none

use std::thread;

use crossbeam::channel::{self, Receiver};

struct Feed {
    updates: Receiver<i32>,
}

fn main() {
    let (tx, updates) = channel::bounded(1);
    let mut feed = Feed { updates };
    tx.send(1).unwrap();

    thread::scope(|s| {
        s.spawn(|| {
            println!("got {}", feed.updates.recv().unwrap());
        });

        let (tx, updates) = channel::bounded(1);
        feed.updates = updates;
        tx.send(2).unwrap();
    });
}

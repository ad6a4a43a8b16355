//! Two threads receive from one channel. In Go that is right. The
//! receiver of the standard library is made for one thread; that of
//! crossbeam can be shared and cloned.

//@ E0277 `s.spawn(|| {` cannot be shared between threads safely
//@ racy `sum.fetch_add(rx.iter().sum(), Ordering::Relaxed);`
//@ advice none

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(10);
    for n in 0..10 {
        tx.send(n).unwrap();
    }
    drop(tx);

    let sum = AtomicI32::new(0);
    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                sum.fetch_add(rx.iter().sum(), Ordering::Relaxed);
            });
        }
    });

    println!("sum {}", sum.into_inner());
}

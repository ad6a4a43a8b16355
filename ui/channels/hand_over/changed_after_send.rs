//! A map is sent, and then counted on in.

//@ E0382 `*counts.entry("hits").or_default() += 1;` borrow of moved value
//@ racy `*counts.entry("hits").or_default() += 1;`
//@ advice mends
//@ prints reported 1

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, reports) = mpsc::sync_channel(0);

    thread::scope(|s| {
        s.spawn(move || {
            let counts: HashMap<_, i32> = reports.recv().unwrap();
            println!("reported {}", counts["hits"]);
        });

        let mut counts = HashMap::from([("hits", 1)]);
        tx.send(counts).unwrap();
        *counts.entry("hits").or_default() += 1;
    });
}

//! Each part of a map has a lock. The list of parts itself has none,
//! and it grows while another looks in it.

//@ E0502 `s.spawn(|| {` as immutable because it is also borrowed as mutable
//@ racy `s.spawn(|| shards.push(Shard::default()));`
//@ advice none

use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

type Shard = Mutex<HashMap<u32, &'static str>>;

fn main() {
    let names = [(0, "ada"), (1, "bob")];
    let shards =
        names.map(|name| Shard::new(HashMap::from([name])));
    let mut shards = Vec::from(shards);

    thread::scope(|s| {
        s.spawn(|| shards.push(Shard::default()));
        s.spawn(|| {
            let shard = shards[1].lock().unwrap();
            println!("{}", shard[&1]);
        });
    });
}

//! Data is written while only the read lock is held.

//@ E0594 `prices.reads += 1;` cannot assign to data in dereference of
//@ racy `prices.reads += 1;`
//@ advice none

use std::sync::RwLock;

struct Prices {
    reads: u32,
}

fn get(prices: &RwLock<Prices>) {
    let mut prices = prices.read().unwrap();
    prices.reads += 1;
}

fn main() {
    let prices = RwLock::new(Prices { reads: 0 });
    get(&prices);
    println!("read {} times", prices.read().unwrap().reads);
}

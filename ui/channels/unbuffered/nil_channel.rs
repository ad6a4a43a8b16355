//! A kitchen is made, and its channel is left out.

//@ E0063 `let k = Kitchen { name: "bistro" };` missing field `dishes`
//@ racy `let k = Kitchen { name: "bistro" };`
//@ racy `s.spawn(|| k.dishes.0.send("soup").unwrap());`
//@ racy `let dish = k.dishes.1.recv().unwrap();`
//@ racy `println!("{} serves {dish}", k.name);`
//@ advice none

use std::thread;

use crossbeam::channel::{Receiver, Sender};

struct Kitchen {
    name: &'static str,
    dishes: (Sender<&'static str>, Receiver<&'static str>),
}

fn main() {
    let k = Kitchen { name: "bistro" };

    thread::scope(|s| {
        s.spawn(|| k.dishes.0.send("soup").unwrap());

        let dish = k.dishes.1.recv().unwrap();
        println!("{} serves {dish}", k.name);
    });
}

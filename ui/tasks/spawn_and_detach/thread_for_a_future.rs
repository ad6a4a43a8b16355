//! A future is given to a thread, which needs a function.

//@ E0277 `let task = thread::spawn(price(3));` expected a `FnOnce()` closure, found `impl Future<Output = u32>`
//@ racy `let task = thread::spawn(price(3));`
//@ racy `println!("price {}", task.join().unwrap());`
//@ advice none

use std::thread;

async fn price(item: u32) -> u32 {
    10 * item
}

#[tokio::main]
async fn main() {
    let task = thread::spawn(price(3));

    println!("price {}", task.join().unwrap());
}

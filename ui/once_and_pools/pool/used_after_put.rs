//! A part of a buffer is used after the buffer was given back to
//! the pool.

//@ E0505 `pool.push(buffer).unwrap();` because it is borrowed
//@ racy `println!("{greeting}");`
//@ advice leads E0716

use crossbeam::queue::ArrayQueue;

fn main() {
    let pool = ArrayQueue::new(1);
    pool.push(String::new()).unwrap();

    let mut buffer = pool.pop().unwrap();
    buffer.push_str("hello, ada");
    let greeting = buffer.as_str();
    pool.push(buffer).unwrap();
    println!("{greeting}");
}

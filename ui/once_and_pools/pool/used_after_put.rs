//! A buffer is used after it was given back to the pool.

//@ E0382 `buffer.push('b');` borrow of moved value
//@ racy `buffer.push('b');`
//@ advice mends
//@ prints given back too early

use crossbeam::queue::ArrayQueue;

fn main() {
    let pool = ArrayQueue::new(1);
    pool.push(String::from("a")).unwrap();

    let mut buffer = pool.pop().unwrap();
    pool.push(buffer).unwrap();
    buffer.push('b');

    println!("given back too early");
}

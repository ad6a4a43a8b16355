//! A buffer is changed after it was sent.

//@ E0382 `buffer[0] = b'?';` borrow of moved value
//@ racy `buffer[0] = b'?';`
//@ advice mends
//@ prints 3

use std::thread;

use crossbeam::channel;

fn main() {
    let (tx, full) = channel::bounded(1);

    let receiver = thread::spawn(move || {
        let mut buffer: Vec<u8> = full.recv().unwrap();
        buffer[0] = b'!';
        buffer.len()
    });

    let mut buffer = Vec::from("one");
    tx.send(buffer).unwrap();
    buffer[0] = b'?';

    println!("{}", receiver.join().unwrap());
}

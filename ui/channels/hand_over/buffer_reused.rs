//! A part of a buffer is sent, and the buffer is filled again.

//@ E0502 `buffer[..5].copy_from_slice(b"three");` as mutable because it is also borrowed as immutable
//@ racy `buffer[..5].copy_from_slice(b"three");`
//@ advice none

use std::thread;

use crossbeam::channel;

fn main() {
    let mut buffer = *b"one two";
    let (tx, words) = channel::bounded::<&[u8]>(0);

    thread::scope(|s| {
        s.spawn(|| println!("{:?}", words.recv().unwrap()));
        tx.send(&buffer[..3]).unwrap();
        buffer[..5].copy_from_slice(b"three");
    });
}

//! One buffer is read into, and slices of it are sent.

//@ E0502 `let n = input.read(&mut buffer).unwrap();` as mutable because it is also borrowed as immutable
//@ racy `tx.send(&buffer[..n]).unwrap();`
//@ advice none

use std::io::Read;
use std::sync::mpsc;
use std::thread;

fn main() {
    let mut input: &[u8] = b"onetwosix";
    let (tx, words) = mpsc::sync_channel::<&[u8]>(3);

    let mut buffer = [0; 3];
    for _ in 0..3 {
        let n = input.read(&mut buffer).unwrap();
        tx.send(&buffer[..n]).unwrap();
    }
    drop(tx);

    thread::scope(|s| {
        s.spawn(|| {
            let words: Vec<_> = words.into_iter().collect();
            let line = words.join(&b' ');
            println!("{}", String::from_utf8_lossy(&line));
        });
    });
}

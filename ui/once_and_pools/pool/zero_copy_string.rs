//! A string is a view of a buffer, and the buffer is filled again
//! before it is printed. In Rust such a view needs no `unsafe`, and
//! it borrows the buffer.

//@ E0502 `thread::scope(|s| {` as mutable because it is also borrowed as immutable
//@ racy `buffer.copy_from_slice(b"GET /two");`
//@ advice none

use std::sync::mpsc;
use std::thread;

fn main() {
    let mut buffer = b"GET /one".to_vec();
    let request = str::from_utf8(&buffer).unwrap();

    let (filled, is_filled) = mpsc::channel::<()>();
    thread::scope(|s| {
        s.spawn(move || {
            is_filled.recv().unwrap_err();
            println!("log {request}");
        });
        buffer.copy_from_slice(b"GET /two");
        drop(filled);
    });
}

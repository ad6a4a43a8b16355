//! A trait object is replaced while a thread calls its method.

//@ E0506 `colour = Box::new("green");` because it is borrowed
//@ racy `colour = Box::new("green");`
//@ advice none

use std::fmt::Display;
use std::thread;

fn main() {
    let mut colour: Box<dyn Display + Sync> = Box::new("red");

    thread::scope(|s| {
        s.spawn(|| println!("{colour}"));
        colour = Box::new("green");
    });
}

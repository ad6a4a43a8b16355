//! Two pieces of a vector overlap by one element. Pieces that are
//! made by index are refused whether or not they overlap;
//! `split_at_mut` makes two that do not.

//@ E0499 `s.spawn(|| samples[2..].fill(2));` as mutable more than once at a time
//@ racy `s.spawn(|| samples[2..].fill(2));`
//@ advice none

use std::thread;

fn main() {
    let mut samples = vec![0; 5];

    thread::scope(|s| {
        s.spawn(|| samples[..3].fill(1));
        s.spawn(|| samples[2..].fill(2));
    });

    println!("{} samples", samples.len());
}

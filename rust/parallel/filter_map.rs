//! # Parallel filter and map
//!
//! Keeps the valid records and transforms them, in parallel and in
//! order.
//!
//! `into_par_iter` moves the records through the iterator: each is
//! owned by one thread at a time, so `fahrenheit` may take it by
//! value. How many will be kept is not known before, and `collect`
//! deals with it as the Go program does: each piece fills a vector
//! of its own, and the vectors are joined in the order of the
//! input.
//!
//! `filter` and `map` do not run one after the other. Each record
//! goes through both before the thread takes the next.
//!
//! What the compiler does not check: that the closures have no
//! effect besides their results. They may lock a mutex or write to
//! a file, and in which order is open.

use rayon::prelude::*;

struct Reading {
    id: u32,
    celsius: i32,
}

fn valid(r: &Reading) -> bool {
    r.celsius > -273
}

fn fahrenheit(r: Reading) -> (u32, i32) {
    (r.id, r.celsius * 9 / 5 + 32)
}

pub fn main() {
    let readings: Vec<Reading> = (0..600)
        .map(|id| Reading { id, celsius: id as i32 - 400 })
        .collect();
    let all = readings.len();

    // 1. Each thread collects what it keeps; nothing is shared.
    let kept: Vec<(u32, i32)> = readings
        .into_par_iter()
        .filter(valid)
        .map(fahrenheit)
        .collect();

    // 2. The whole is in the order of the input.
    println!("kept {} of {all}", kept.len());
    let (first, last) = (kept[0], kept[kept.len() - 1]);
    println!("first {} {}", first.0, first.1);
    println!("last {} {}", last.0, last.1);
}

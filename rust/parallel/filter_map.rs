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
//! If one of the closures panics, rayon brings the panic to the
//! caller of `collect`.
//!
//! What the compiler does not check: that the closures have no
//! effect besides their results. They may lock a mutex or write to
//! a file, and in which order is open.

use std::sync::atomic::{AtomicUsize, Ordering};

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

    // 1. Each thread collects what it keeps; nothing else is shared
    // than a counter. A thread of the pool has an index.
    let by_workers = AtomicUsize::new(0);
    let count = |_: &Reading| {
        if rayon::current_thread_index().is_some() {
            by_workers.fetch_add(1, Ordering::Relaxed);
        }
    };
    let kept: Vec<(u32, i32)> = readings
        .into_par_iter()
        .inspect(count)
        .filter(valid)
        .map(fahrenheit)
        .collect();

    // 2. The whole is in the order of the input.
    println!("looked at by workers {}", by_workers.into_inner());
    println!("kept {} of {all}", kept.len());

    let ids = kept.iter().map(|(id, _)| id);
    let sum: u32 = (0..).zip(ids).map(|(i, id)| i * id).sum();
    let (id, degrees) = kept[kept.len() - 1];
    println!("last {id} {degrees} checksum {sum}");
}

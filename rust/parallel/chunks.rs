//! # A chunk for each thread
//!
//! Cuts one vector into pieces that several threads change in
//! place.
//!
//! `chunks_mut` splits the exclusive borrow of the whole into
//! exclusive borrows of pieces that do not overlap. This is how two
//! threads may write to one vector: not by index, but by a borrow
//! for each. rayon's `par_chunks_mut` is the same on the threads of
//! its pool.
//!
//! A Go sub-slice is a window on the array too. That the windows do
//! not overlap is for the reader to see, and an `append` to one can
//! write into the next.
//!
//! A chunk should be large. In Rust a thread for each costs tens of
//! microseconds, so the pool is the better choice, unless the
//! pieces are as few as the cores.
//!
//! What the compiler does not check: that all elements are covered.
//! `chunks_exact_mut` leaves a remainder out.

use rayon::prelude::*;

pub fn main() {
    let mut samples: Vec<u32> = (0..10).collect();

    // 1. Pieces of four; the last one is shorter.
    samples.par_chunks_mut(4).enumerate().for_each(|(i, piece)| {
        // 2. `piece` is the only way to these elements.
        for sample in piece {
            *sample += 100 * (i as u32 + 1);
        }
    });

    // 3. `for_each` returns when all pieces are done.
    println!("{}", format!("{samples:?}").replace(',', ""));
    println!("pieces {}", samples.len().div_ceil(4));
}

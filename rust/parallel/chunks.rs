//! # A chunk for each thread
//!
//! Cuts one vector into pieces that several threads change in
//! place.
//!
//! `chunks_mut` splits the exclusive borrow of the whole into
//! exclusive borrows of pieces that do not overlap. This is how two
//! threads may write to one vector: not by index, but by a borrow
//! for each. rayon's `par_chunks_mut` is the same on the threads of
//! its pool. If a closure panics, rayon brings the panic to the
//! caller.
//!
//! A Go sub-slice is a window on the array too. That the windows do
//! not overlap is for the reader to see, and an `append` to
//! `s[i:j]` can write into the next. `slices.Chunk` sees to the
//! latter: it ends the capacity of a window where the window ends,
//! so an `append` makes a copy.
//!
//! A chunk should be large. In Rust a thread for each costs tens of
//! microseconds, so the pool is the better choice, unless the
//! pieces are as few as the cores. For a few pieces that are no
//! neighbours there is `get_disjoint_mut`.
//!
//! What the compiler does not check: that all elements are covered.
//! `par_chunks_exact_mut` leaves a remainder out.

use rayon::prelude::*;

pub fn main() {
    let mut samples: Vec<u32> = (0..10).collect();

    // 1. Pieces of four; the last one is shorter.
    let pieces = samples.par_chunks_mut(4).enumerate();
    let by_workers = pieces.map(|(i, piece)| {
        // 2. Nobody else has these elements while `piece` lives.
        for sample in piece {
            *sample += 100 * (i as u32 + 1);
        }
        // A thread of the pool has an index.
        usize::from(rayon::current_thread_index().is_some())
    });

    // 3. `sum` runs it all, and returns when all pieces are done.
    let by_workers: usize = by_workers.sum();
    let samples = samples.iter().map(u32::to_string);
    println!("[{}]", Vec::from_iter(samples).join(" "));
    println!("pieces by workers {by_workers}");
}

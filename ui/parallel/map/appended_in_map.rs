//! A parallel map pushes to a vector outside of it.

//@ E0596 `seen.push(n);` as mutable, as it is a captured variable in a
//@ racy `seen.push(n);`
//@ advice none

use rayon::prelude::*;

fn main() {
    let mut seen: Vec<u32> = Vec::new();

    let numbers = (0..4).into_par_iter();
    let squares = numbers.map(|n: u32| {
        seen.push(n);
        n * n
    });
    let squares: Vec<u32> = squares.collect();

    println!("{squares:?} {}", seen.len());
}

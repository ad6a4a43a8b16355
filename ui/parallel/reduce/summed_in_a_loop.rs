//! A parallel loop adds to a variable outside of it.

//@ E0596 `sum += n;` as mutable, as it is a captured variable in a
//@ racy `sum += n;`
//@ advice none

use rayon::prelude::*;

fn main() {
    let data = [1, 2, 3, 4];
    let mut sum = 0;

    data.par_iter().for_each(|n| {
        sum += n;
    });

    println!("sum {sum}");
}

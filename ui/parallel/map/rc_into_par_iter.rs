//! Values of type `Rc` go into a parallel loop. Clones of one `Rc`
//! share a counter that is not atomic.

//@ E0599 `words.into_par_iter().for_each(drop);` but its trait bounds were not satisfied
//@ racy `words.into_par_iter().for_each(drop);`
//@ advice none

use std::rc::Rc;

use rayon::prelude::*;

fn main() {
    let red = Rc::new("red");
    let words = vec![red.clone(), red];
    println!("{}", words.len());
    words.into_par_iter().for_each(drop);
}

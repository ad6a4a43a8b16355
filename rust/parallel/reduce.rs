//! # Parallel reduce
//!
//! Combines all elements into one value, on all cores.
//!
//! `map` makes a small summary of every element, and `reduce`
//! combines two summaries until one is left. Which two is up to
//! rayon. The result is the same as that of a loop if the operation
//! is *associative*: (a + b) + c = a + (b + c). The order of the
//! elements is kept, so it need not be commutative. The first
//! argument makes the neutral element, which may come in any number
//! of times.
//!
//! Addition of integers is associative. Addition of floating-point
//! numbers is not, because each step rounds: a parallel sum of
//! `f64` may differ from the loop's in its last digits, and from
//! one run to the next. That is not a data race, and no type system
//! knows of it.
//!
//! For a plain sum there is `sum`, and there are `min`, `max` and
//! `count`.
//!
//! What the compiler does not check: that the operation is
//! associative, and that the neutral element is neutral.

use rayon::prelude::*;

#[derive(Default)]
struct Summary {
    count: usize,
    sum: u64,
    largest: u64,
}

impl Summary {
    fn of(n: u64) -> Summary {
        Summary { count: 1, sum: n, largest: n }
    }

    // 1. The operation has to be associative: shares are combined,
    // not elements. And the default has to be its neutral element.
    fn plus(self, other: Summary) -> Summary {
        Summary {
            count: self.count + other.count,
            sum: self.sum + other.sum,
            largest: self.largest.max(other.largest),
        }
    }
}

pub fn main() {
    let data: Vec<u64> =
        (0..10_000).map(|i| i * 7 % 1009).collect();

    // 2. Each thread sums up the pieces that it takes.
    let all = data
        .par_iter()
        .map(|&n| Summary::of(n))
        // 3. And pieces are combined as they are done.
        .reduce(Summary::default, Summary::plus);

    println!("count {}", all.count);
    println!("sum {}", all.sum);
    println!("largest {}", all.largest);
}

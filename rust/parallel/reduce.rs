//! # Parallel reduce
//!
//! Combines all elements into one value, on all cores.
//!
//! `map` makes a small summary of every element, and `reduce`
//! combines two summaries until one is left. Which two is up to
//! rayon. The result is the same as that of a loop if the operation
//! is *associative*: (a + b) + c = a + (b + c). The order of the
//! elements is kept, so it need not be commutative, and the last
//! element is `last`. The first argument makes the neutral element,
//! which may come in any number of times.
//!
//! Addition of integers is associative. Addition of floating-point
//! numbers is not, because each step rounds: a parallel sum of
//! `f64` may differ from the loop's in its last digits, and from
//! one run to the next. That is not a data race, and no type system
//! knows of it.
//!
//! For a plain sum there is `sum`, and there are `min`, `max` and
//! `count`. If a closure panics, rayon brings the panic to the
//! caller.
//!
//! What the compiler does not check: that the operation is
//! associative, and that the neutral element is neutral. Zero is
//! not, for the largest of negative numbers.

use rayon::prelude::*;

struct Summary {
    by_workers: usize,
    sum: i64,
    largest: i64,
    last: Option<i64>,
}

impl Summary {
    fn none() -> Summary {
        let largest = i64::MIN;
        Summary { by_workers: 0, sum: 0, largest, last: None }
    }

    // A thread of the pool has an index.
    fn of(n: i64) -> Summary {
        let by_worker = rayon::current_thread_index().is_some();
        let by_workers = usize::from(by_worker);
        Summary { by_workers, sum: n, largest: n, last: Some(n) }
    }

    // 1. The operation has to be associative: shares are combined,
    // not elements. And `none` has to be its neutral element.
    fn plus(self, other: Summary) -> Summary {
        Summary {
            by_workers: self.by_workers + other.by_workers,
            sum: self.sum + other.sum,
            largest: self.largest.max(other.largest),
            last: other.last.or(self.last),
        }
    }
}

pub fn main() {
    let data: Vec<i64> =
        (0..10_000).map(|i| i * 7 % 1009 - 2000).collect();

    // 2. Each thread sums up the pieces that it takes.
    let all = data
        .par_iter()
        .map(|&n| Summary::of(n))
        // 3. Two neighbours are combined as soon as both are done.
        .reduce(Summary::none, Summary::plus);

    println!("by workers {}", all.by_workers);
    println!("sum {}", all.sum);
    println!("largest {}", all.largest);
    println!("last {}", all.last.unwrap());
}

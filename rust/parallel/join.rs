//! # Two halves at the same time
//!
//! Splits the work in two halves and goes on when both are done.
//!
//! `rayon::join` takes two closures. It runs the first one here,
//! and puts the second where another thread of the pool can take
//! it; if none has, it runs that one too. So a recursion may call
//! it as often as it likes: no thread is started, and a call that
//! nobody takes costs little more than a function call. It returns
//! both results.
//!
//! `split_at_mut` makes two exclusive halves of one slice. Two
//! closures that both use the whole, or the same half, are refused.
//!
//! What the compiler does not check: that the halves are of use. A
//! split that leaves one side nearly empty is a loop with overhead.

// 1. Below this size even a `join` costs more than it brings.
const SMALL: usize = 16;

fn quick_sort(values: &mut [u32]) {
    if values.len() <= SMALL {
        values.sort_unstable();
        return;
    }

    // 2. Smaller values come to the left of the pivot, the others
    // to the right of it. The halves do not overlap.
    let middle = partition(values);
    let (left, right) = values.split_at_mut(middle);
    rayon::join(
        || quick_sort(left),
        || quick_sort(&mut right[1..]),
    );

    // 3. Both are done, and in place.
}

/// Returns where the pivot has come to stand.
fn partition(values: &mut [u32]) -> usize {
    let last = values.len() - 1;
    values.swap(last / 2, last);
    let mut middle = 0;
    for i in 0..last {
        if values[i] < values[last] {
            values.swap(i, middle);
            middle += 1;
        }
    }
    values.swap(middle, last);
    middle
}

pub fn main() {
    let mut values: Vec<u32> =
        (0..500).map(|i| i * 379 % 500).collect();
    quick_sort(&mut values);
    println!("sorted: {} {}", values.is_sorted(), values.len());
    println!("first {} last {}", values[0], values[499]);
}

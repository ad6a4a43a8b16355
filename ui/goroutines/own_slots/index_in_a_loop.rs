//! Each thread borrows its element by index. In Go this is right.
//! rustc refuses it, because indexing borrows the whole vector and
//! the compiler does not compare indices. `iter_mut` hands out the
//! elements one by one, and is accepted.

//@ E0499 `let slot = &mut lengths[i];` as mutable more than once at a time
//@ racy `let slot = &mut lengths[i];`
//@ racy `s.spawn(move || *slot = word.len());`
//@ advice none

use std::thread;

fn main() {
    let mut lengths = vec![0; 3];

    thread::scope(|s| {
        for (i, word) in
            ["hello", "from", "many"].iter().enumerate()
        {
            let slot = &mut lengths[i];
            s.spawn(move || *slot = word.len());
        }
    });

    for length in lengths {
        println!("{length}");
    }
}

//! Two threads count their panics in one variable.

//@ E0499 `s.spawn(|| {` as mutable more than once at a time
//@ racy `failed += 1;`
//@ advice none

use std::panic;
use std::thread;

fn main() {
    panic::set_hook(Box::new(|_| ())); // no report of each
    let mut failed = 0;

    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                let result = panic::catch_unwind(|| panic!("odd"));
                if result.is_err() {
                    failed += 1;
                }
            });
        }
    });

    println!("failed {failed}");
}

//! A callback that several threads call adds to a plain variable.

//@ E0594 `letters += word.len();` as it is a captured variable in a
//@ racy `letters += word.len();`
//@ advice none

use std::thread;

fn each(words: &[&str], visit: impl Fn(&str) + Sync) {
    let visit = &visit;
    thread::scope(|s| {
        for &word in words {
            s.spawn(move || visit(word));
        }
    });
}

fn main() {
    let mut letters = 0;
    each(&["red", "green"], |word| {
        letters += word.len();
    });

    println!("{letters} letters");
}

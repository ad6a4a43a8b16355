//! A buffer that all calls use is a `static mut`. rustc wants
//! `unsafe` for it, and even so refuses the reference: nobody can
//! promise that there is no second one. This is a lint, and an
//! error by default.

//@ static_mut_refs `let scratch = unsafe { &mut SCRATCH };` creating a mutable reference to mutable static
//@ racy `let scratch = unsafe { &mut SCRATCH };`
//@ racy `scratch.clear();`
//@ racy `scratch.push_str("hello, ");`
//@ racy `scratch.push_str(name);`
//@ racy `println!("{scratch}");`
//@ advice none

use std::thread;

static mut SCRATCH: String = String::new();

fn greet(name: &str) {
    let scratch = unsafe { &mut SCRATCH };
    scratch.clear();
    scratch.push_str("hello, ");
    scratch.push_str(name);
    println!("{scratch}");
}

fn main() {
    thread::scope(|s| {
        s.spawn(|| greet("ada"));
        s.spawn(|| greet("ada"));
    });
}

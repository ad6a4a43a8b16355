//! Two threads assign to one variable for their errors.

//@ E0506 `error = "5".parse::<u32>().err();` because it is borrowed
//@ racy `error = "5".parse::<u32>().err();`
//@ advice none

use std::thread;

fn main() {
    let mut error = "12".parse::<u32>().err();

    thread::scope(|s| {
        s.spawn(|| {
            error = "thirty".parse::<u32>().err();
        });
        error = "5".parse::<u32>().err();
    });

    println!("error: {error:?}");
}

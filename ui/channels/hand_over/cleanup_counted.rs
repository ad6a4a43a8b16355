//! A file that goes away counts in a variable that is read
//! elsewhere.

//@ E0502 `println!("freed {freed}");` as immutable because it is also borrowed as mutable
//@ racy `println!("freed {freed}");`
//@ advice none

use std::thread;

struct File<'a> {
    freed: &'a mut u32,
}

impl Drop for File<'_> {
    fn drop(&mut self) {
        *self.freed += 1;
    }
}

fn main() {
    let mut freed = 0;

    thread::scope(|s| {
        let file = File { freed: &mut freed };
        s.spawn(move || drop(file));
        println!("freed {freed}");
    });
}

//! A thread counts itself out where the check fails, and once more
//! at its end. A handle of crossbeam's `WaitGroup` counts itself
//! out when it is dropped, and the first `drop` has taken it. The
//! advice, to drop a clone there, does no harm.

//@ E0382 `drop(wg);` use of moved value: `wg`
//@ racy `drop(wg);`
//@ advice mends
//@ prints Err("no word")

use std::thread;

use crossbeam::sync::WaitGroup;

fn check(word: &str, wg: WaitGroup) -> Result<(), &'static str> {
    let mut result = Ok(());
    if word.is_empty() {
        drop(wg);
        result = Err("no word");
    }
    drop(wg);
    result
}

fn main() {
    let wg = WaitGroup::new();
    let handle = wg.clone();
    let checker = thread::spawn(move || check("", handle));

    println!("{:?}", checker.join().unwrap());
    wg.wait();
}

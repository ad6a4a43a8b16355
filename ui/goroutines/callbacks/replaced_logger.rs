//! Another logger is set while a thread uses the one before.

//@ E0506 `logger = Box::new(|_| ());` because it is borrowed
//@ racy `logger = Box::new(|_| ());`
//@ advice none

use std::thread;

type Logger = Box<dyn Fn(&str) + Send + Sync>;

fn main() {
    let mut logger: Logger = Box::new(|text| println!("{text}"));

    thread::scope(|s| {
        s.spawn(|| logger("begin"));
        logger = Box::new(|_| ());
    });

    logger("end");
}

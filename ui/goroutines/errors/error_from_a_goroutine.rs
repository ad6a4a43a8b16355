//! A thread returns an error of any type to the one that reports
//! it. In Go this is right. rustc refuses it, because an error
//! behind `dyn Error` might hold what must stay on its thread, an
//! `Rc`.

//@ E0277 `let loader = thread::spawn(load);` `(dyn std::error::Error + 'static)` cannot be sent between threads safely
//@ racy `let loader = thread::spawn(load);`
//@ racy `println!("{}", loader.join().unwrap().unwrap_err());`
//@ advice none

use std::error::Error;
use std::thread;

fn load() -> Result<(), Box<dyn Error>> {
    Err("no config".into())
}

fn main() {
    let loader = thread::spawn(load);

    println!("{}", loader.join().unwrap().unwrap_err());
    println!("done");
}

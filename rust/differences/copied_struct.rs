//! # A copy of a struct shares what its fields refer to
//!
//! In Go every assignment copies, one level deep: numbers and
//! strings are then the copy's own, and what a slice, a map or a
//! pointer refers to is shared. A getter that returns a struct
//! under a lock hands out what the lock was to protect. Nothing
//! says so where it is called.
//!
//! In Rust an assignment moves. A copy is asked for by `clone`, and
//! the clone of a `Vec`, a `String` or a `HashMap` has elements of
//! its own. The clone of an `Arc` is a second handle to the same
//! value. So the type says how deep a copy goes, and the programs
//! do not print the same: the snapshot in Go changes after it was
//! taken.
//!
//! A `for` loop over a slice in Go changes a copy of each element;
//! over `&mut configs` it changes the elements. And a struct with a
//! lock in it can be copied in Go, where vet warns; `Mutex` has no
//! `clone`.
//!
//! What the compiler does not check: that a clone is deep. A field
//! of type `Arc<Mutex<…>>` or `Rc<RefCell<…>>` is shared by all
//! clones, as in Go, and `derive(Clone)` takes it without a word.
//! Nor does it know what a clone costs.

use std::sync::Mutex;

#[derive(Clone)]
struct Config {
    limit: u32,
    hosts: Vec<String>,
}

struct Server {
    config: Mutex<Config>,
}

impl Server {
    // 1. `clone` copies the fields, each as deep as its type says:
    // the hosts of the copy are its own.
    fn snapshot(&self) -> Config {
        self.config.lock().unwrap().clone()
    }

    fn update(&self) {
        let mut config = self.config.lock().unwrap();
        config.limit = 9;
        config.hosts[0] = "b".to_owned();
    }
}

pub fn main() {
    let hosts = vec!["a".to_owned()];
    let config = Mutex::new(Config { limit: 5, hosts });
    let server = Server { config };
    let before = server.snapshot();

    // 2. The copy needs no lock, because it shares nothing.
    server.update();
    println!("before {} {:?}", before.limit, before.hosts);
    let after = server.snapshot();
    println!("after  {} {:?}", after.limit, after.hosts);

    // 3. This loop goes over the elements themselves.
    let mut configs = [before, after];
    for config in &mut configs {
        config.limit += 1;
    }
    println!("limits {} {}", configs[0].limit, configs[1].limit);
}

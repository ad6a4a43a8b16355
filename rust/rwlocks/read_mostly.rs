//! # A map that is mostly read
//!
//! Every request looks something up in a map, and a change comes
//! now and then.
//!
//! Many may hold the read lock at the same time. What is found is
//! cloned out, and used when the lock is free: an `Arc` of it is
//! a count that goes up by one, whatever its size. Where the values
//! are small, `copied` does the same.
//!
//! So the read lock is held for a moment, and then a `Mutex` is as
//! good: it does less. A read-write lock pays where the look under
//! it is long, such as a search through the whole map.
//!
//! A change goes through `write`, whose guard gives `&mut`. The
//! read guard gives `&`, and an `insert` by way of it does not
//! compile. In Go it does, and the race detector finds it if two
//! meet.
//!
//! What the compiler does not check: that a reader lets go before
//! it waits for somebody. The guard in the head of a `match` lives
//! to the end of its arms: a handler that is called there and
//! changes the routes waits for itself. Nor does it check that
//! whoever reads does not read again: if a writer has come in
//! between, the second read waits for the writer, and the writer
//! for the first read. Go documents that, Rust's documentation
//! leaves it to the system, and on Linux it is so.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::thread;

type Handler = dyn Fn(&Router, &str) -> String + Send + Sync;

#[derive(Default)]
struct Router {
    routes: RwLock<HashMap<String, Arc<Handler>>>,
}

impl Router {
    // 1. The read lock is held for the look-up alone. The handler
    // runs with no lock held: it may take long, and may change the
    // routes.
    fn serve(&self, path: &str, arg: &str) -> String {
        let found = self.routes.read().unwrap().get(path).cloned();

        match found {
            Some(handler) => handler(self, arg),
            None => format!("no route {path}"),
        }
    }

    // 2. Returns a number, and nothing that is in the map.
    fn count(&self) -> usize {
        self.routes.read().unwrap().len()
    }

    // 3. A change waits until no reader is left.
    fn set(
        &self,
        path: &str,
        handler: impl Fn(&Router, &str) -> String
        + Send
        + Sync
        + 'static,
    ) {
        let mut routes = self.routes.write().unwrap();
        routes.insert(path.to_owned(), Arc::new(handler));
    }

    fn remove(&self, path: &str) {
        self.routes.write().unwrap().remove(path);
    }
}

pub fn main() {
    let router = Arc::new(Router::default());

    // 4. While a request is served, another thread removes its
    // route. The request ends with the handler that it has.
    router.set("/slow", |router, arg| {
        thread::scope(|s| {
            s.spawn(|| router.remove("/slow"));
        });
        format!("{arg}: served, routes {}", router.count())
    });
    let shared = Arc::clone(&router);
    let first =
        thread::spawn(move || shared.serve("/slow", "first"));
    println!("{}", first.join().unwrap());
    println!("second: {}", router.serve("/slow", "second"));

    // 5. A handler that puts another in its place.
    router.set("/hello", |router, arg| {
        router.set("/hello", |_, arg| format!("hi again, {arg}"));
        format!("hello, {arg}")
    });
    println!("{}", router.serve("/hello", "ada"));
    println!("{}", router.serve("/hello", "ada"));
}

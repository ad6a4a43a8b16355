//! The field that a once fills is read, and not through the once.
//! The once contains the field: there is no way around it.

//@ E0609 `self.conn.closed.store(true, Ordering::Relaxed);` no field `closed` on type
//@ racy `self.conn.closed.store(true, Ordering::Relaxed);`
//@ advice none

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

#[derive(Default)]
struct Conn {
    closed: AtomicBool,
}

#[derive(Default)]
struct Client {
    conn: OnceLock<Conn>,
}

impl Client {
    fn get(&self) -> &Conn {
        self.conn.get_or_init(Conn::default)
    }

    fn close(&self) {
        self.conn.closed.store(true, Ordering::Relaxed);
    }
}

fn main() {
    let client = Client::default();
    thread::scope(|s| {
        s.spawn(|| client.get().closed.load(Ordering::Relaxed));
        client.close();
    });
    println!(
        "closed {}",
        client.get().closed.load(Ordering::Relaxed)
    );
}

//! # A once in a struct
//!
//! A client connects when it is first used, no matter by how many
//! at the same time, and each client does so for itself.
//!
//! In Go the `sync.Once` stands beside the field that it fills. A
//! `OnceLock` contains what it makes: nobody reads the connection
//! before it is there. `get_or_init` makes it first, `wait` waits
//! for it, and `get` returns an `Option`. A `static` would be one
//! for all clients.
//!
//! What was made is kept, in both languages, and that goes for an
//! error, too. Where the next one should try again, see
//! `once_and_pools/init_retry`.
//!
//! `close` uses the once up, so that a client which nobody has used
//! does not connect in order to be closed. In Rust a client that is
//! dropped drops its connection if there is one.
//!
//! In Go a field made by `sync.OnceValue` keeps the value as well;
//! its function is then set when the struct is made.
//!
//! What the compiler does not check: that the function does not ask
//! for its own value. It then waits for itself.

use std::convert::Infallible;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

use crossbeam::channel::{self, Receiver};

struct Conn {
    addr: &'static str,
}

type Dialed = Result<Conn, &'static str>;

// 1. The once contains what it makes. It belongs to this client.
struct Client {
    dial: Box<dyn Fn() -> Dialed + Send + Sync>,
    conn: OnceLock<Dialed>,
}

impl Client {
    // 2. Whoever comes first dials, the others wait. What comes of
    // it is kept, an error as well.
    fn get(&self) -> Result<&Conn, &'static str> {
        let dialed = self.conn.get_or_init(|| (self.dial)());
        dialed.as_ref().map_err(|error| *error)
    }

    // 3. A client that nobody has used does not connect in order to
    // be closed: its once is used up by this.
    fn close(&self) -> Option<&Conn> {
        self.conn.get_or_init(|| Err("closed")).as_ref().ok()
    }
}

pub fn main() {
    let dials = Arc::new(AtomicU32::new(0));
    let new_client = |addr, wait: Receiver<Infallible>| {
        let dials = Arc::clone(&dials);
        let dial = move || {
            dials.fetch_add(1, Ordering::Relaxed);
            _ = wait.recv();
            Ok(Conn { addr })
        };
        let conn = OnceLock::new();
        Arc::new(Client { dial: Box::new(dial), conn })
    };

    // 4. Each of two clients is used by four at the same time. To
    // dial takes until all four ask.
    for addr in ["one", "two"] {
        let (asks, all_ask) = channel::bounded(0);
        let client = new_client(addr, all_ask);
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let client = Arc::clone(&client);
                let asks = asks.clone();
                thread::spawn(move || {
                    drop(asks);
                    client.get().is_ok_and(|conn| conn.addr == addr)
                })
            })
            .collect();
        drop(asks);
        let joined = threads.into_iter().map(|t| t.join().unwrap());
        let users = joined.filter(|&used| used).count();
        println!("{addr} users {users}");
        println!("{addr} was open: {}", client.close().is_some());
    }

    // 5. The third is closed before anybody uses it.
    let client = new_client("three", channel::never());
    println!("three was open: {}", client.close().is_some());
    println!("three: {}", client.get().err().unwrap());
    println!("dials {}", dials.load(Ordering::Relaxed));
}

//! # Initialisation that is tried again
//!
//! A client connects when it is first needed. If that fails, or
//! panics, the next one who needs it tries again.
//!
//! A `Mutex<Option<Arc<Conn>>>` is the Go struct's lock and
//! pointer in one. Those who use the connection get a share of
//! it, so that the lock is held to look and to dial, and not to
//! use it. std's `OnceLock` tries again after a panic; for an
//! error that is not kept it would need `get_or_try_init`, which
//! is not stable.
//!
//! A panic in `dial` poisons the mutex. What it protects is
//! whole at any time, `None` or a connection, so `get` takes it
//! all the same. With `unwrap` in its place every later request
//! would panic. Go's mutex is unlocked by `defer` and remembers
//! nothing.
//!
//! What the compiler does not check: that the lock is held while
//! one dials. If it is let go of in between, all who wait dial.
//! And all who wait do so one after the other: where each try
//! takes long to fail, the last of them waits for the sum.

use std::convert::Infallible;
use std::panic;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crossbeam::channel;

struct Conn {
    addr: String,
}

type Dialed = Result<Conn, &'static str>;

// 1. The lock contains the connection, and nothing until it goes
// well.
struct Client {
    dial: Box<dyn Fn() -> Dialed + Send + Sync>,
    conn: Mutex<Option<Arc<Conn>>>,
}

impl Client {
    // 2. One dials at a time. Whoever comes meanwhile waits, and
    // finds the connection or tries in turn.
    fn get(&self) -> Result<Arc<Conn>, &'static str> {
        let conn = self.conn.lock();
        let mut conn = conn.unwrap_or_else(PoisonError::into_inner);
        if let Some(conn) = &*conn {
            return Ok(Arc::clone(conn));
        }
        let dialed = Arc::new((self.dial)()?);
        Ok(Arc::clone(conn.insert(dialed)))
    }
}

// 3. A request that panics is answered all the same, as a server
// does it. Each has a thread, and `join` tells.
fn serve(client: &Arc<Client>) -> String {
    let client = Arc::clone(client);
    match thread::spawn(move || client.get()).join() {
        Ok(Ok(conn)) => format!("connected to {}", conn.addr),
        Ok(Err(error)) => format!("error: {error}"),
        Err(reason) => {
            let reason = reason.downcast_ref::<&str>();
            format!("panicked: {}", reason.unwrap_or(&"?"))
        }
    }
}

pub fn main() {
    // The answer says what panicked, so the hook is silent.
    panic::set_hook(Box::new(|_| {}));

    // 4. The first try fails, the second panics. The third is well,
    // and takes until all four of step 5 ask.
    let (asks, all_ask) = channel::bounded::<Infallible>(0);
    let dials = Arc::new(AtomicU32::new(0));
    let dialed = Arc::clone(&dials);
    let dial =
        move || match dialed.fetch_add(1, Ordering::Relaxed) + 1 {
            1 => Err("no route"),
            2 => panic!("bad handshake"),
            _ => {
                _ = all_ask.recv();
                Ok(Conn { addr: "db".to_owned() })
            }
        };
    let (dial, conn) = (Box::new(dial), Mutex::new(None));
    let client = Arc::new(Client { dial, conn });
    println!("{}", serve(&client));
    println!("{}", serve(&client));

    // 5. Four come at the same time, and one of them dials.
    let requests = [(); 4].map(|()| {
        let (client, asks) = (Arc::clone(&client), asks.clone());
        thread::spawn(move || {
            drop(asks);
            serve(&client)
        })
    });
    drop(asks);
    for answer in requests.map(|r| r.join().unwrap()) {
        println!("{answer}");
    }
    println!("dials {}", dials.load(Ordering::Relaxed));
}

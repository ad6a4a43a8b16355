//! # After a panic: ignore, rebuild or restart
//!
//! A service goes on after requests that panicked in the middle of
//! a change. Each of its parts has an answer of its own to what
//! they left.
//!
//! A mutex whose guard is dropped by a panic is poisoned: the next
//! `lock` returns the guard in an error. What to do with it depends
//! on what it guards, and so it is decided where that is known, and
//! not by an `unwrap` in each request.
//!
//! *Ignore*: what is whole after each statement, such as a counter.
//! *Rebuild*: what follows from something that is whole, such as a
//! sum of items, an index of a table, a cache of a file. *Restart*:
//! what is at a point that nobody knows, such as a conversation
//! with another process. It is dropped, and a new one begins.
//!
//! `clear_poison` takes the mark off when the value is mended, and
//! under the same guard, so nobody sees it between. In Go nothing
//! is marked: the flag `half` does by hand what the guard does
//! here, and each change has to go through it.
//!
//! `catch_unwind` around a request asks for `UnwindSafe`, and a
//! `Mutex` is that because of its mark. Locks of the crate
//! `parking_lot` have no mark.
//!
//! What the compiler does not check: that the answer is right. To
//! ignore the mark of the orders compiles, and the sum is wrong
//! from then on.

use std::panic;
use std::sync::{Mutex, MutexGuard};
use std::thread;

// 1. Locks, and mends what a panic has left. The mark says so: a
// change that came to its end leaves none.
fn lock<T>(
    mutex: &Mutex<T>,
    mend: impl FnOnce(&mut T),
) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| {
        let mut value = poisoned.into_inner();
        mend(&mut value);
        mutex.clear_poison();
        value
    })
}

struct Service {
    hits: Mutex<u32>,
    orders: Mutex<Orders>,
    session: Mutex<Session>,
}

// 2. A number is whole at any time: what the panic left is right.
impl Service {
    fn hit(&self, note: fn()) {
        let mut hits = lock(&self.hits, |_| ());
        *hits += 1;
        note();
    }
}

// 3. The sum may not be that of the items. The items are whole, so
// it is computed anew.
#[derive(Default)]
struct Orders {
    items: Vec<u32>,
    sum: u32,
}

impl Service {
    fn order(&self, cents: u32, note: fn()) {
        let rebuild = |orders: &mut Orders| {
            orders.sum = orders.items.iter().sum();
        };
        let mut orders = lock(&self.orders, rebuild);
        orders.items.push(cents);
        note();
        orders.sum += cents;
    }
}

// 4. Half a message may have been sent, and nobody knows which
// half. The session is given up for a new one.
struct Session {
    number: u32,
    sent: Vec<&'static str>,
}

impl Session {
    fn start(number: u32) -> Session {
        Session { number, sent: Vec::new() }
    }
}

impl Service {
    fn send(&self, message: &'static str, note: fn()) {
        let restart = |old: &mut Session| {
            *old = Session::start(old.number + 1);
        };
        let mut session = lock(&self.session, restart);
        for word in message.split(' ') {
            session.sent.push(word);
            note();
        }
    }
}

// 5. A thread for each request: a panic ends the request.
fn serve(request: impl FnOnce() + Send) {
    _ = thread::scope(|s| s.spawn(request).join());
}

pub fn main() {
    panic::set_hook(Box::new(|info| {
        let reason = info.payload_as_str().unwrap_or("no reason");
        println!("a request panicked: {reason}");
    }));
    let service = Service {
        hits: Mutex::new(0),
        orders: Mutex::default(),
        session: Mutex::new(Session::start(1)),
    };
    let well: fn() = || ();
    let fails: fn() = || panic!("no disk");

    // 6. In each part the second of three requests panics in the
    // middle of its change.
    for note in [well, fails, well] {
        serve(|| service.hit(note));
        serve(|| service.order(10, note));
        serve(|| service.send("good morning", note));
    }
    println!("hits {}", service.hits.into_inner().unwrap());
    let Orders { items, sum } =
        service.orders.into_inner().unwrap();
    println!("orders {} sum {sum}", items.len());
    let Session { number, sent } =
        service.session.into_inner().unwrap();
    println!("session {number} sent {}", sent.join(" "));
}

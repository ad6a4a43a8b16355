//! # A claim by compare and swap
//!
//! Several threads want to close a session, and one of them does
//! it: the one who moves the state on.
//!
//! `swap` sets a state whatever it was and returns what it was.
//! `compare_exchange` sets it if it is the expected one. Go's
//! `CompareAndSwap` returns whether it was; Rust's returns the
//! state that it found, in `Ok` or in `Err`, so that no second look
//! is needed. To look first and to write later is no claim: all who
//! look in between find it free.
//!
//! Whoever comes second does not wait until the first is done.
//! That is what sets a claim apart from a `Once`, in which all
//! wait.
//!
//! `AcqRel` hands on what was written before the state was moved:
//! who closes sees all that who started has done.
//!
//! Where there are two states, `Bool.CompareAndSwap` does it;
//! older Go code has `atomic.CompareAndSwapInt32` on a plain
//! field.
//!
//! What the compiler does not check: that the state says what is
//! so. A session is "closed" as soon as it is claimed, while its
//! release is still under way; and it remains so if the release
//! panics. Nobody tries it again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};
use std::thread;

use crossbeam::channel;

// 1. The states, and a session that is in one of them.
const FRESH: u8 = 0;
const RUNNING: u8 = 1;
const CLOSED: u8 = 2;

struct Session {
    state: AtomicU8,
    release: Box<dyn Fn() + Send + Sync>,
}

impl Session {
    // 2. From fresh to running, and from nowhere else. Whoever is
    // refused is told which state it was.
    fn start(&self) -> Result<(), &'static str> {
        let state = &self.state;
        match state.compare_exchange(
            FRESH,
            RUNNING,
            Ordering::AcqRel,
            Ordering::Acquire,
        ) {
            Ok(_) => Ok(()),
            Err(RUNNING) => Err("it runs already"),
            Err(_) => Err("closed already"),
        }
    }

    // 3. Closed from now on, whatever it was. `swap` returns what
    // it was, and running it was for one of those who close.
    fn close(&self) -> Result<(), &'static str> {
        match self.state.swap(CLOSED, Ordering::AcqRel) {
            RUNNING => (self.release)(),
            CLOSED => return Err("closed already"),
            _ => {}
        }
        Ok(())
    }
}

pub fn main() {
    // 4. To release it is slow: two have been turned away by then.
    let (turned_away, others) = channel::unbounded();
    let released = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&released);
    let session = Arc::new(Session {
        state: AtomicU8::new(FRESH),
        release: Box::new(move || {
            others.recv().unwrap();
            others.recv().unwrap();
            count.fetch_add(1, Ordering::Relaxed);
        }),
    });
    println!("start: {}", session.start().is_ok());
    println!("start again: {}", session.start().unwrap_err());

    // 5. Three close it. One of them does the work; the others do
    // not wait for it.
    let closers: Vec<_> = (0..3)
        .map(|_| {
            let session = Arc::clone(&session);
            let turned_away = turned_away.clone();
            thread::spawn(move || {
                if session.close().is_err() {
                    turned_away.send(()).unwrap();
                }
            })
        })
        .collect();
    drop(turned_away);
    closers.into_iter().for_each(|c| c.join().unwrap());
    println!("released: {}", released.load(Ordering::Relaxed));
    println!("start: {}", session.start().unwrap_err());
    println!("close: {}", session.close().unwrap_err());
}

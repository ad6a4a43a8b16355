//! # Semaphore
//!
//! Limits how many threads do something at the same time.
//!
//! The standard library has none, and a bounded channel of `()`
//! makes one, as in Go. What Rust adds is the guard: `acquire`
//! returns a value, and the permit goes back when that value is
//! dropped. That happens at the end of the block, on an early
//! return, and while a panic unwinds the stack. In Go `defer`
//! does it, where it is written.
//!
//! The permit owns its end of the channel and borrows nothing,
//! so it can move into a thread, a queue or a field of a struct.
//!
//! The program replaces the panic hook, because the default one
//! reports each panic on standard error. Go prints nothing about
//! a panic that is recovered from; one that is not ends the
//! program.
//!
//! `semaphore.Weighted` of x/sync gives out several permits at
//! once: `x/semaphore`.
//!
//! What the compiler does not check: that a guard is kept; `let
//! _ = permits.acquire(…)` drops it at once, `let _permit` keeps
//! it. The attribute `must_use` warns when the guard is not
//! bound at all. And `mem::forget` loses a permit.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::panic;
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender, select_biased};

// 1. A channel with room for some: to send is to take a permit.
#[derive(Clone)]
struct Semaphore {
    take: Sender<()>,
    give_back: Receiver<()>,
}

#[must_use = "the permit goes back when this is dropped"]
struct Permit(Receiver<()>);

#[derive(Debug)]
struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped")
    }
}

impl Error for Stopped {}

impl Semaphore {
    fn new(permits: usize) -> Semaphore {
        let (take, give_back) = channel::bounded(permits);
        Semaphore { take, give_back }
    }

    /// Whoever is stopped gets no permit, even if one is free:
    /// `select!` would choose at random.
    fn acquire(
        &self,
        stop: &Receiver<Infallible>,
    ) -> Result<Permit, Stopped> {
        select_biased! {
            recv(stop) -> _ => Err(Stopped),
            send(self.take, ()) -> _ => Ok(self.permit()),
        }
    }

    fn try_acquire(&self) -> Option<Permit> {
        self.take.try_send(()).ok()?;
        Some(self.permit())
    }

    fn permit(&self) -> Permit {
        Permit(self.give_back.clone())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.recv().expect("our permit is in there");
    }
}

struct Job {
    leave: Sender<bool>,
    thread: JoinHandle<()>,
}

// 2. The permit is taken first, and moves into the thread. It is
// dropped there at the end, and when a panic unwinds.
fn start(
    stop: &Receiver<Infallible>,
    permits: &Semaphore,
) -> Result<Job, Stopped> {
    let permit = permits.acquire(stop)?;
    let (leave, told) = channel::bounded(0);
    let thread = thread::spawn(move || {
        let _permit = permit;
        let fails: bool = told.recv().unwrap();
        assert!(!fails, "job failed");
    });
    Ok(Job { leave, thread })
}

impl Job {
    /// Whether it did fail.
    fn end(self, fails: bool) -> bool {
        self.leave.send(fails).unwrap();
        self.thread.join().is_err()
    }
}

pub fn main() {
    panic::set_hook(Box::new(|_| ()));
    let (stop_tx, stop) = channel::bounded(0);
    let permits = Semaphore::new(3);
    let [first, second, third] =
        [(); 3].map(|()| start(&stop, &permits).unwrap());

    // 3. Three are inside at the same time, and a fourth does not
    // get in. It can give up at once, or when it is stopped.
    let taken = || {
        let all = permits.take.capacity().unwrap();
        format!("{} of {all}", permits.take.len())
    };
    println!("taken: {}", taken());
    let fourth = permits.try_acquire();
    println!("a fourth: {}", fourth.is_some());
    drop(stop_tx);
    let stopped = start(&stop, &permits).is_err();
    println!("a fourth, stopped: {stopped}");

    // 4. Whoever leaves gives the permit back, however it ends. It
    // is free now, and not for those who are stopped.
    println!("first failed: {}", first.end(true));
    let tries = [(); 100].map(|()| permits.acquire(&stop));
    let refused = tries.iter().filter(|t| t.is_err()).count();
    println!("one is free, stopped: {refused} of 100");
    let fourth = permits.try_acquire();
    println!("a fourth: {}", fourth.is_some());
    println!("second failed: {}", second.end(false));
    println!("third failed: {}", third.end(false));
    println!("taken: {}", taken());
}

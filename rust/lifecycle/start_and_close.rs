//! # A component with a thread
//!
//! Starts a thread, which several others use, and which is
//! stopped and waited for.
//!
//! What is one struct in Go is two here. The owner holds the
//! join handle and the only sender of the stop; it is not
//! cloned. The users hold a `Samples`, of which there are as
//! many as needed. The state is neither's: it is a variable of
//! the thread, which returns it at its end, so there is no field
//! that is the loop's up to a certain moment.
//!
//! `close` takes the owner by value and cannot be called twice.
//! `Drop` does the same for an owner that is forgotten, on an
//! early return, or when a panic unwinds. Both join: a component
//! that only gives the signal still runs when its owner believes
//! it gone.
//!
//! The receiver of the samples moves into the thread. However
//! the thread ends, told, failed or panicked, the receiver goes
//! with it, and from then on `add` returns an error. Go needs
//! the channel `ended` for that, in every method that sends.
//!
//! The stop is a channel of its own, because the end of the
//! samples comes too late: it needs the last `Samples` to be
//! dropped, and these are in other hands.
//!
//! `Drop` hands a panic of the loop on: to ignore it would leave
//! nothing of it but a line on standard error. It does not while
//! another panic unwinds, as a second one aborts the process.
//!
//! What the compiler does not check: that `close` and `drop`
//! tell the loop before they wait for it, and that the loop
//! listens.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::panic;
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender, select};

#[derive(Debug)]
enum Failure {
    Closed,
    BadSample(i64),
}

type Sum = Result<i64, Failure>;

/// Owns the thread.
struct Collector {
    stop: Option<Sender<Infallible>>,
    thread: Option<JoinHandle<Sum>>,
}

/// What its users hold.
#[derive(Clone)]
struct Samples(Sender<i64>);

impl Collector {
    // 1. The constructor starts the loop, and keeps its handle.
    fn start() -> (Collector, Samples) {
        let (tx, samples) = channel::bounded(0);
        let (stop, stopped) = channel::bounded(0);
        let thread = thread::spawn(move || run(&samples, &stopped));
        let collector =
            Collector { stop: Some(stop), thread: Some(thread) };
        (collector, Samples(tx))
    }
}

// 2. The loop can end in three ways: it is told to, nobody is left
// who could send, or it fails.
fn run(
    samples: &Receiver<i64>,
    stopped: &Receiver<Infallible>,
) -> Sum {
    let mut sum = 0;
    loop {
        select! {
            recv(samples) -> n => match n {
                Ok(n) if n < 0 => return Err(Failure::BadSample(n)),
                Ok(n) => sum += n,
                Err(_) => return Ok(sum),
            },
            recv(stopped) -> _ => return Ok(sum),
        }
    }
}

// 3. A loop that has ended takes nothing: the caller hears of it.
impl Samples {
    fn add(&self, n: i64) -> Result<(), Failure> {
        self.0.send(n).map_err(|_| Failure::Closed)
    }
}

// 4. Both ways to end it tell the loop, and wait for its end.
impl Collector {
    fn close(mut self) -> Sum {
        let end = self.end().expect("only close and drop end it");
        end.unwrap_or_else(|payload| panic::resume_unwind(payload))
    }

    fn end(&mut self) -> Option<thread::Result<Sum>> {
        self.stop = None;
        self.thread.take().map(JoinHandle::join)
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        let end = self.end();
        if let Some(Err(payload)) = end
            && !thread::panicking()
        {
            panic::resume_unwind(payload);
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Closed => write!(f, "the collector is closed"),
            Failure::BadSample(n) => write!(f, "bad sample {n}"),
        }
    }
}

impl Error for Failure {}

pub fn main() {
    // 5. Several use it, and one closes it.
    let (collector, samples) = Collector::start();
    let users = [(); 3].map(|()| {
        let samples = samples.clone();
        thread::spawn(move || {
            (0..10).for_each(|n| samples.add(n).unwrap());
        })
    });
    users.into_iter().for_each(|user| user.join().unwrap());
    println!("sum {}", collector.close().unwrap());
    println!("after that: {}", samples.add(1).unwrap_err());

    // 6. This one fails in the middle, and nobody waits for ever.
    let (collector, samples) = Collector::start();
    samples.add(-1).unwrap();
    println!("after that: {}", samples.add(1).unwrap_err());
    println!("it ended with: {}", collector.close().unwrap_err());
}

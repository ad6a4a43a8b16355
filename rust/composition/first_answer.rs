//! # The first answer
//!
//! Asks several replicas at the same time. The first good answer is
//! taken, and the others are told to stop.
//!
//! What is told is the end of a channel: `running` is dropped when
//! the closure of the scope returns, and every replica that waits
//! for `stop` hears of it. Then the scope waits for all of them. So
//! nothing that was asked is left behind, and the answer is as late
//! as the last who stops.
//!
//! The answers have room: an unbounded channel, in which there is
//! one for each replica at most. In Go a channel with no room would
//! keep the late ones waiting for ever; in Rust the receiver is
//! gone then, and `send` returns.
//!
//! A replica that panics gives no answer, and the loop would wait
//! for those that wait to be told. So the panic is caught and sent
//! like an answer, and goes on in the one who asked.
//!
//! What the compiler does not check: that a replica listens. One
//! that does not look at `stop` keeps the answer waiting that has
//! been there for long.

use std::any::Any;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crossbeam::channel::{self, Receiver};

#[derive(Debug)]
enum Failure {
    Down(&'static str),
    Stopped,
}

/// Nobody has answered, for these reasons.
#[derive(Debug)]
struct NoAnswer(Vec<Failure>);

type Stop = Receiver<Infallible>;
type Answer = Result<&'static str, Failure>;
type Replica<'a> = Box<dyn FnOnce(&Stop) -> Answer + Send + 'a>;

fn first<const N: usize>(
    replicas: [Replica<'_>; N],
) -> Result<&'static str, NoAnswer> {
    let (tx, answers) = channel::unbounded();
    let (running, stop) = channel::bounded(0);
    thread::scope(|s| {
        // 1. On each way out the others are told, and the scope
        // waits for them.
        let _running = running;

        // 2. There is room for every answer: one that comes too
        // late waits for nobody.
        for ask in replicas {
            let (tx, stop) = (tx.clone(), &stop);
            s.spawn(move || {
                let ask = AssertUnwindSafe(|| ask(stop));
                _ = tx.send(panic::catch_unwind(ask));
            });
        }
        drop(tx);

        // 3. An error is no answer yet. Only when all have failed
        // are their errors the result.
        let mut failures = Vec::new();
        for answer in answers {
            match answer.unwrap_or_else(go_on) {
                Ok(text) => return Ok(text),
                Err(failure) => failures.push(failure),
            }
        }
        Err(NoAnswer(failures))
    })
}

fn go_on(payload: Box<dyn Any + Send>) -> Answer {
    panic::resume_unwind(payload)
}

pub fn main() {
    // 4. The first one fails, the second answers after that, and
    // the third would not end by itself.
    let (failed, first_failed) = channel::bounded::<Infallible>(0);
    let stopped = AtomicU32::new(0);
    let text = first([
        Box::new(move |_| {
            drop(failed);
            Err(Failure::Down("a is down"))
        }),
        Box::new(move |_| {
            _ = first_failed.recv();
            Ok("b is here")
        }),
        Box::new(|stop| {
            _ = stop.recv();
            stopped.fetch_add(1, Ordering::Relaxed);
            Err(Failure::Stopped)
        }),
    ]);
    println!("answer: {}", text.unwrap());
    println!("told to stop: {}", stopped.into_inner());

    // 5. Both fail. The caller gets both errors.
    let none = first([
        Box::new(|_| Err(Failure::Down("down"))),
        Box::new(|_| Err(Failure::Down("down"))),
    ]);
    println!("no answer:");
    println!("{}", none.unwrap_err());
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Failure::Down(why) => why,
            Failure::Stopped => "stopped",
        })
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failures = self.0.iter().map(Failure::to_string);
        f.write_str(&Vec::from_iter(failures).join("\n"))
    }
}

impl Error for Failure {}
impl Error for NoAnswer {}

//! # A context handed down
//!
//! The context of a request goes to every function that may wait
//! for it, as a `&Context` in the first place.
//!
//! What becomes of that parameter depends on what the function
//! is. One that waits takes it, and selects on `done` beside
//! what it waits for. One that calls such a function hands it
//! on. One that only computes does not need it, and most code of
//! a Rust program on threads is of that kind. In a task nothing
//! is handed down: whoever drops the future, or aborts the task,
//! ends the wait that it is in.
//!
//! The reason comes back as an error, up through every caller,
//! by `?`. The error of the middle keeps it in a field, as `%w`
//! does: whoever asks whether it was the cancel compares a
//! value, and does not look for a word in a message.
//!
//! What the compiler does not check: that what waits looks at
//! `done`. A function that takes a context and a plain `recv`
//! inside compile together, and the caller waits for the reply.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender, select};

use super::token::{Context, Ended};

struct Query {
    id: u32,
    reply: Sender<String>,
}

struct Database {
    queries: Sender<Query>,
    stuck: Receiver<Infallible>,
    stop: Sender<Infallible>,
    thread: JoinHandle<()>,
}

impl Database {
    fn open() -> Database {
        let (queries_tx, queries) = channel::bounded::<Query>(0);
        let (stuck_tx, stuck) = channel::bounded(0);
        let (stop, stopped) = channel::bounded(0);
        // 1. The database answers one query after the other. At the
        // second it is stuck.
        let thread = thread::spawn(move || {
            let first = queries.recv().unwrap();
            let name = format!("user-{}", first.id);
            first.reply.send(name).unwrap();
            let _second = queries.recv().unwrap();
            drop(stuck_tx);
            _ = stopped.recv();
        });
        Database { queries: queries_tx, stuck, stop, thread }
    }

    // 2. At the bottom, whatever waits, waits for the context too.
    fn get(
        &self,
        context: &Context,
        id: u32,
    ) -> Result<String, Ended> {
        let (tx, reply) = channel::bounded(1);
        select! {
            send(self.queries, Query { id, reply: tx }) -> sent => {
                sent.expect("the database runs");
            }
            recv(context.done()) -> _ => {
                return Err(context.reason());
            }
        }
        select! {
            recv(reply) -> name => Ok(name.expect("it answers")),
            recv(context.done()) -> _ => Err(context.reason()),
        }
    }
}

// 3. In the middle it is handed on. An error says where it was, and
// keeps what it was.
fn name_of(
    context: &Context,
    database: &Database,
    id: u32,
) -> Result<String, NoName> {
    let name = database.get(context, id);
    name.map_err(|source| NoName { id, source })
}

fn greet(
    context: &Context,
    database: &Database,
    id: u32,
) -> Result<String, NoName> {
    let name = name_of(context, database, id)?;
    Ok(format!("hello {name}"))
}

#[derive(Debug)]
struct NoName {
    id: u32,
    source: Ended,
}

impl fmt::Display for NoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "name of {}: {}", self.id, self.source)
    }
}

impl Error for NoName {}

pub fn main() {
    let database = Database::open();

    // 4. At the top it is made, and ended by whoever made it.
    let (context, cancel) = Context::background().child();
    println!("{}", greet(&context, &database, 1).unwrap());

    let stuck = database.stuck.clone();
    let canceller = thread::spawn(move || {
        _ = stuck.recv();
        drop(cancel);
    });
    let error = greet(&context, &database, 2).unwrap_err();
    println!("{error}");
    println!("cancelled: {}", error.source == Ended::Cancelled);
    canceller.join().unwrap();

    // 5. What is called with a context that has ended ends at once.
    println!("{}", greet(&context, &database, 3).unwrap_err());
    drop(database.stop);
    database.thread.join().unwrap();
}

//! # `errors.Is` becomes a pattern
//!
//! In Go an error is a value behind an interface. `errors.Is` looks
//! for one *value* in the chain of what it wraps, `errors.As` and
//! `errors.AsType` for a *type*. A variable like `io.EOF` is
//! compared by its identity: another `errors.New` with the same
//! text is another error.
//!
//! In Rust the reasons are the variants of an `enum`, and `match`
//! or `matches!` compares them: where the function returns this
//! type, nothing has to be searched. Where it returns `Box<dyn
//! Error>`, as a worker with errors of many kinds does, the type is
//! asked for by `downcast_ref`. The standard library has no
//! `errors.Is`: `downcast_ref` looks at this error alone, and the
//! chain is walked by `source`.
//!
//! `%w` writes the reason into the text and keeps it. In Rust these
//! are two things, and an error does one of them by custom: it
//! either returns the reason from `source`, or has it in its text.
//! Who reports it walks the chain, as `report` does here.
//!
//! An error that comes from a thread has to be `Send`, which a
//! `Box<dyn Error>` is not unless it says so.
//!
//! What the compiler does not check: that a search can succeed. Any
//! type may be asked for, and a wrapper without a `source` hides
//! what it wraps.

use std::error::Error;
use std::{fmt, iter, thread};

type BoxError = Box<dyn Error + Send + Sync>;

#[derive(Debug)]
enum Reason {
    Busy,
    Quota { left: u32 },
}

impl Error for Reason {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reason::Busy => "busy",
            Reason::Quota { .. } => "quota",
        })
    }
}

#[derive(Debug)]
struct FetchError(usize, Reason);

impl Error for FetchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.1)
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fetch {}", self.0)
    }
}

// 1. The reason is wrapped: `source` gives it to whoever looks.
fn fetch(n: usize) -> Result<(), BoxError> {
    match n {
        1 => Err(FetchError(n, Reason::Busy).into()),
        2 => Err(FetchError(n, Reason::Quota { left: 3 }).into()),
        _ => Ok(()),
    }
}

type Chain<'a> = &'a (dyn Error + 'static);

fn chain(error: Chain<'_>) -> impl Iterator<Item = Chain<'_>> {
    iter::successors(Some(error), |&error| error.source())
}

fn report(error: Chain<'_>) -> String {
    let texts: Vec<_> =
        chain(error).map(|e| e.to_string()).collect();
    texts.join(": ")
}

pub fn main() {
    let results = thread::scope(|s| {
        let fetching = [0, 1, 2].map(|n| s.spawn(move || fetch(n)));
        fetching.map(|thread| thread.join().unwrap())
    });

    // 2. The chain is searched for the type, and the pattern says
    // which of its values it is.
    for result in results {
        let Err(error) = result else {
            println!("fetched");
            continue;
        };
        let text = report(&*error);
        match chain(&*error).find_map(|e| e.downcast_ref()) {
            Some(Reason::Busy) => println!("once more: {text}"),
            Some(Reason::Quota { left }) => {
                println!("left {left} after {text}");
            }
            None => println!("failed: {text}"),
        }
    }
}

//! # Values of a request
//!
//! What belongs to a request, such as its id and its user,
//! reaches the functions that need it, also in work that goes on
//! when the request has ended.
//!
//! In Go they travel in the context, under a key, as a value of
//! any type. In Rust they are a struct, and a function that
//! needs them takes a reference: whether they are there is
//! settled when it is compiled, and nothing is looked up. A
//! value that many need and that does not change what they do,
//! such as the id of a trace, is what the spans of the crate
//! `tracing` are for.
//!
//! A thread that may outlive the request gets an `Arc`. It gets
//! no context, so no cancel reaches it: Go's `WithoutCancel` is
//! an argument that is not there.
//!
//! A `thread_local!` is no replacement: it does not go along
//! into the thread that is started.
//!
//! What the compiler does not check: that the request is the
//! right one, since any two of them have the same type.

use std::sync::Arc;
use std::thread;

use crossbeam::channel::{self, Receiver};

use super::token::Context;

// 1. The type is the key.
struct Request {
    id: u32,
    user: String,
}

// 2. At the bottom, whoever needs it asks for it.
fn load(request: &Request, what: &str) -> String {
    let Request { id, user } = request;
    format!("{user} loads {what} by {id}")
}

// 3. The audit is written also when the request has ended.
fn audit(request: &Request, ended: &Receiver<()>) -> String {
    ended.recv().unwrap();
    format!("audit: {}", load(request, "page"))
}

pub fn main() {
    let (context, cancel) = Context::background().child();
    let request = Request { id: 7, user: "ada".to_owned() };
    let request = Arc::new(request);
    println!("{}", load(&request, "page"));

    // 4. The thread has the values, and nothing that could end it.
    let (ended_tx, ended) = channel::bounded(0);
    let auditor = thread::spawn({
        let request = Arc::clone(&request);
        move || audit(&request, &ended)
    });

    // 5. The request ends before the audit is written.
    drop(cancel);
    println!("ended: {}", context.check().is_err());
    ended_tx.send(()).unwrap();
    println!("{}", auditor.join().unwrap());
}

//! # The stack has an end
//!
//! A goroutine's stack grows with its calls; at 1 GB, on a 64-bit
//! system, the runtime ends the program. A thread's stack has the
//! size that it was started with: 2 MiB for a thread of the
//! standard library, which `Builder::stack_size` or the variable
//! `RUST_MIN_STACK` changes; for the main thread what the operating
//! system says, often 8 MiB. A function that calls itself for each
//! element, level or node works in Go for a million of them. In
//! Rust it ends the process.
//!
//! It is no panic. Nothing is unwound or dropped, `catch_unwind`
//! and `join` see nothing, and a service is gone with all of its
//! requests. On Linux the process is aborted by a signal (a shell
//! calls it status 134), after a report on standard error; the
//! documentation promises no more than that memory stays safe.
//!
//! The drop of a chain of boxes calls itself as well, once for each
//! node, where Go has a garbage collector. And how much a call
//! needs depends on the build: more in debug mode than in release
//! mode.
//!
//! A loop with a `Vec` of what is still to do needs no stack, and
//! is the better translation where input from outside decides how
//! deep it goes. Where it does not, a thread with a large stack
//! does: what is reserved takes memory only as far as it is used.
//!
//! What the compiler does not check: how deep a stack gets. Where
//! each call calls itself it warns; where there is an end it does
//! not ask for which input it comes.

use std::thread;

struct Node {
    next: Option<Box<Node>>,
}

fn chain(length: usize) -> Option<Box<Node>> {
    (0..length).fold(None, |next, _| Some(Box::new(Node { next })))
}

const STACK: usize = 256 << 20;

// 1. One call for each node, all of them at once on the stack. The
// drop of the chain is another.
fn depth(node: Option<&Node>) -> usize {
    match node {
        None => 0,
        Some(node) => 1 + depth(node.next.as_deref()),
    }
}

pub fn main() {
    // 2. The stack is as large as it was asked for.
    let result = thread::Builder::new()
        .stack_size(STACK)
        .spawn(|| depth(chain(100_000).as_deref()))
        .unwrap();
    println!("deep: {}", result.join().unwrap());
}

//! # A deadline around one call
//!
//! Puts a limit around one call. A limit that was there already
//! is inherited, and can only be made shorter.
//!
//! A deadline is a moment, and is handed down as one: each
//! function on the way waits for what is left of it. A duration
//! that is handed down begins anew in every function. For one
//! wait, and with nobody who could cancel, no context is needed:
//! `answers.recv_deadline(at)` does it, as do the waits of std
//! with what is left until then.
//!
//! The context of `token.rs` takes the earlier of the two
//! deadlines. Where that is its parent's it starts no thread of
//! its own: the parent's ends both. The guard ends the waiting
//! thread when the answer comes first, as Go's `cancel` stops
//! the timer.
//!
//! The deadline of a context and of its receiver is a lower
//! bound: what waits for it may be woken later, on a busy
//! machine much later. It is not woken before.
//!
//! What the compiler does not check: that there is a limit, and
//! that the wait looks at the context that has it. Here both
//! contexts have one name, so that the other one cannot be
//! meant.

use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, select};

use super::token::{Context, Ended};

// 1. The limit is that of this call alone. The guard ends the
// thread of the deadline when the answer comes first.
fn fetch(
    context: &Context,
    answers: &Receiver<&'static str>,
    limit: Duration,
) -> Result<&'static str, Ended> {
    let deadline = Instant::now() + limit;
    let (context, _cancel) = context.with_deadline(deadline);
    select! {
        recv(answers) -> answer => Ok(answer.expect("it is open")),
        recv(context.done()) -> _ => Err(context.reason()),
    }
}

pub fn main() {
    let hour = Duration::from_secs(3600);
    let (tx, answers) = channel::bounded(1);
    let (context, cancel) = Context::background().child();

    // 2. The answer comes first.
    tx.send("here").unwrap();
    let answer = fetch(&context, &answers, hour);
    let failed = answer.is_err();
    println!("answer: {} failed: {failed}", answer.unwrap_or(""));

    // 3. Nobody answers. That ends the call, and not its caller.
    let (short, start) = (Duration::from_millis(1), Instant::now());
    let error = fetch(&context, &answers, short).unwrap_err();
    println!("waited: {}", start.elapsed() >= short);
    println!("{error}");
    let late = error == Ended::DeadlineExceeded;
    let lives = context.check().is_ok();
    println!("too late: {late} caller lives: {lives}");

    // 4. A child has the deadline of its parent, unless its own is
    // earlier.
    let now = Instant::now();
    let soon = now + Duration::from_millis(2);
    let (parent, _cancel_parent) = context.with_deadline(soon);
    let (longer, _cancel_longer) = parent.with_deadline(now + hour);
    let (shorter, _cancel_shorter) = parent.with_deadline(now);
    println!("inherited: {}", longer.deadline() == Some(soon));
    println!("shortened: {}", shorter.deadline() < Some(soon));

    // 5. The deadline of the parent ends the call below it.
    println!("{}", fetch(&longer, &answers, hour).unwrap_err());

    // 6. So does the end of the caller, which is no deadline.
    drop(cancel);
    println!("{}", fetch(&context, &answers, hour).unwrap_err());
}

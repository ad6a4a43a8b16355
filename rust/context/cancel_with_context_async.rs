//! # Cancel with a token
//!
//! A token is passed down a tree of calls. Whoever made it can
//! end it, and with it all that was derived from it, and nothing
//! else.
//!
//! `CancellationToken` of the crate tokio-util is Go's context
//! less its values and its deadline. `child_token` derives one,
//! `cancelled()` is a future and so one more branch of a
//! `select!`, `is_cancelled` asks. Unlike Go's context it is one
//! value: whoever holds it can also cancel it. Hand down a
//! child, and what is called can end itself, and not its caller.
//!
//! `drop_guard` makes a guard that cancels when it is dropped,
//! so also on an early return, when a panic unwinds, and when
//! the future that holds it is dropped in the middle. Without a
//! guard a token that is dropped cancels nothing.
//!
//! A value that was handed over must not be lost because the end
//! came at the same moment: `biased` asks the branches in the
//! order in which they stand, and the work stands first, and is
//! asked once more when the end has come: the branches are asked
//! one after the other, not at one moment. Without it one of the
//! two that are ready is taken at random, and the future of the
//! other is dropped. The price: work that never pauses keeps the
//! end waiting.
//!
//! What the compiler does not check: that anybody waits for
//! `cancelled`; and that what is called got a child: with a
//! clone it ends its caller too.

use std::fmt;

use flume::Receiver;
use tokio_util::sync::CancellationToken;

struct Cancelled;

impl fmt::Display for Cancelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("context canceled")
    }
}

// 1. Works until the token ends, and says how much was done.
async fn serve(
    token: &CancellationToken,
    work: &Receiver<u32>,
) -> (u32, Cancelled) {
    let mut done = 0;
    loop {
        tokio::select! {
            biased;
            Ok(_) = work.recv_async() => done += 1,
            () = token.cancelled() => match work.try_recv() {
                // It came when the line above had been asked.
                Ok(_) => done += 1,
                Err(_) => return (done, Cancelled),
            },
        }
    }
}

fn report((done, why): (u32, Cancelled)) {
    println!("{done} {why}");
}

async fn run() {
    // 2. Every token but the root is derived from another one.
    let parent = CancellationToken::new();
    let cancel_parent = parent.clone().drop_guard();
    let first = parent.child_token();
    let second = parent.child_token();
    let below = second.child_token();

    // 3. The first one ends when its work does. That ends neither
    // its parent nor its sibling.
    let (tx, work) = flume::bounded(0);
    let cancel_first = first.clone().drop_guard();
    let feeder = tokio::spawn(async move {
        let _cancel_first = cancel_first;
        for n in 0..3 {
            tx.send_async(n).await.unwrap();
        }
    });
    report(serve(&first, &work).await);
    feeder.await.unwrap();
    println!("parent: {}", !parent.is_cancelled());
    println!("second: {}", !second.is_cancelled());

    // 4. The end of the parent reaches all that is below it: what
    // is there, and what is made later.
    drop(cancel_parent);
    report(serve(&below, &work).await);
    println!("second: {}", !second.is_cancelled());
    report(serve(&parent.child_token(), &work).await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A hung test says where
//!
//! A test asks a server that it has started. If no answer comes,
//! the test should fail in that line, and leave nothing behind.
//!
//! `go test` ends a test binary after ten minutes, with the stack
//! of each goroutine. `cargo test` says after a minute that a test
//! has been running for long, and waits on. So every wait of a
//! test has a limit: `recv_timeout`, `wait_timeout`, and for tasks
//! `tokio::time::timeout`. The limit is long, because it is not
//! what is tested: a busy machine must not reach it.
//!
//! In Go what the test has started ends with `t.Context`, and
//! `t.Cleanup` waits for it. In Rust the scope waits. The sender
//! is made inside of it, so it is dropped however the test ends,
//! and that ends the server.
//!
//! What the compiler does not check: that a wait has a limit.
//! And a limit ends the wait, not the thread that is stuck: the
//! message stands there, and the scope waits for ever. A test that
//! is to end all the same takes `thread::spawn`, and leaves the
//! thread behind.

use std::sync::mpsc::{self, SyncSender};
use std::thread;
use std::time::Duration;

fn the_server_answers() {
    thread::scope(|s| {
        // 1. What the test has started ends with it: the sender is
        // dropped at the end, and then the scope waits. There is
        // room for the question, so asking is no wait.
        let (questions, queue) =
            mpsc::sync_channel::<(u32, SyncSender<u32>)>(1);

        const LIMIT: Duration = Duration::from_secs(5);
        s.spawn(|| {
            for (n, answer) in queue {
                _ = answer.send(n * n);
            }
        });

        // 2. Every wait of the test has an end, and says what was
        // waited for.
        let (answer_tx, answer) = mpsc::sync_channel(1);
        questions.send((3, answer_tx)).unwrap();
        let got =
            answer.recv_timeout(LIMIT).expect("no answer to 3");
        println!("answer {got}");
    });
    println!("the server has ended");
}

// What `cargo test` does: a panic of this thread is the failure.
pub fn main() {
    the_server_answers();
    println!("PASS");
}

//! # A hung test says where, with tasks
//!
//! A test asks a server that it has started. If no answer comes,
//! the test should fail in that line, and leave nothing behind.
//!
//! A limit goes around each wait: `tokio::time::timeout`. With a
//! paused clock it may be an hour, and a hung test fails at once:
//! when all tasks wait, the clock goes to the next timer, which is
//! the limit. So no limit is too short for a busy machine.
//!
//! What the test has started ends with it: the runtime belongs to
//! the test, and its end drops the tasks. Here the server is in a
//! `JoinSet`, so that the test can wait for its end and see how it
//! was. A task that is stuck at an await is dropped there, which
//! no thread can be.
//!
//! What the compiler does not check: that a wait has a limit. And
//! a task that is stuck in a loop without an await, or in a call
//! that blocks, stops the test with it: on one thread no timer
//! comes.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::timeout;

async fn the_server_answers() {
    // 1. What the test has started ends with it: the set aborts
    // its tasks when it is dropped.
    let mut started = JoinSet::new();
    let (questions, mut queue) =
        mpsc::channel::<(u32, oneshot::Sender<u32>)>(1);

    const LIMIT: Duration = Duration::from_secs(3600);
    started.spawn(async move {
        while let Some((n, answer)) = queue.recv().await {
            _ = answer.send(n * n);
        }
    });

    // 2. Every wait of the test has an end, and says what was
    // waited for.
    let (answer_tx, answer) = oneshot::channel();
    questions.send((3, answer_tx)).await.unwrap();
    let got = timeout(LIMIT, answer).await.expect("no answer to 3");
    println!("answer {}", got.unwrap());
    drop(questions);
    started.join_all().await;
    println!("the server has ended");
}

// What `#[tokio::test(start_paused = true)]` does.
#[tokio::main(flavor = "current_thread", start_paused = true)]
pub async fn main() {
    the_server_answers().await;
    println!("PASS");
}

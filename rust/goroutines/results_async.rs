//! # Get results and errors back, with tasks
//!
//! Every task parses one input; the caller gets a number or an
//! error from each, in the order in which they were started.
//!
//! `spawn` returns a handle, which is a future: to await it gives
//! what the task has returned. The handles are collected first,
//! while the tasks run. To await each before the next is spawned
//! would run one at a time. A future that is not spawned is another
//! thing: it does nothing until somebody awaits it.
//!
//! The order is that of the handles. A `JoinSet` gives results in
//! the order in which the tasks end: `goroutines/as_they_come`.
//!
//! There are two layers of errors. That of the handle says that the
//! task panicked or was aborted; that of the parser is an ordinary
//! value inside. Here `expect` hands a panic on.
//!
//! The tokens of `met` show that all run at the same time, see
//! `goroutines/spawn_and_wait`.
//!
//! What the compiler does not check: that you await the handle. One
//! that is dropped detaches its task: the result is gone, and the
//! error, and the panic.

use std::num::ParseIntError;

use tokio_util::task::TaskTracker;

async fn run() {
    let inputs = ["12", "thirty", "99999999999999999999", "5"];
    let met = TaskTracker::new();
    met.close();
    let here = met.token();

    // 1. The type of a handle says what its task returns. They
    // begin when all have started.
    let mut handles = Vec::new();
    for input in inputs {
        let (met, here) = (met.clone(), met.token());
        handles.push(tokio::spawn(async move {
            drop(here);
            met.wait().await;
            input.parse::<u64>()
        }));
    }

    // 2. The await of a handle waits for one task and hands its
    // value over.
    drop(here);
    let mut results: Vec<Result<u64, ParseIntError>> = Vec::new();
    for handle in handles {
        results.push(handle.await.expect("no panic"));
    }

    // 3. Any error means that there is no number. It has to be
    // handled to get at the number.
    let mut sum = 0;
    for (input, result) in inputs.iter().zip(results) {
        let Ok(value) = result else {
            println!("{input:?}: no number");
            continue;
        };
        println!("{input:?}: {value}");
        sum += value;
    }
    println!("sum {sum}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

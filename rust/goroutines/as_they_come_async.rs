//! # Results as they come, with tasks
//!
//! Receives the results of several tasks in the order in which they
//! end; `goroutines/results` has them in the order in which they
//! were started.
//!
//! `join_next` of a `JoinSet` waits for whichever ends next and
//! gives what it has returned. There is no channel, so none that
//! could be too small or be left open. `None` says that no task is
//! left.
//!
//! Whoever has seen enough drops the set, and that aborts the tasks
//! that are left. In Go each waits with its send for ever, unless
//! the channel has room for all.
//!
//! A task that panics gives a `JoinError` in its turn, between the
//! results of the others.
//!
//! What the compiler does not check: that the results are taken. A
//! set keeps what an ended task has returned until `join_next` is
//! called: one to which a service only adds grows for ever. A
//! `TaskTracker` keeps nothing.

use tokio::sync::oneshot;
use tokio::task::JoinSet;

fn check(name: &str) -> Result<(), String> {
    match name.len() {
        0 => Err("no name".to_owned()),
        1..=8 => Ok(()),
        _ => Err(format!("{name}: too long")),
    }
}

async fn run() {
    let names = ["config", "dictionary", "", "users"];

    // 1. Each returns its result. Here it waits until its gate is
    // dropped: the last comes first.
    let mut checks = JoinSet::new();
    let mut gates = Vec::new();
    for name in names {
        let (gate, opened) = oneshot::channel::<()>();
        gates.push(gate);
        checks.spawn(async move {
            let _ = opened.await;
            check(name)
        });
    }
    let mut open_one = || drop(gates.pop());
    open_one();

    // 2. As many results as tasks: the set counts them. Each lets
    // the next one come.
    while let Some(ended) = checks.join_next().await {
        match ended.unwrap() {
            Ok(()) => println!("ok"),
            Err(error) => println!("{error}"),
        }
        open_one();
    }

    // 3. The set is empty: the last of them has ended.
    println!("all have ended");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

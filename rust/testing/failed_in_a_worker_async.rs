//! # A check that fails in a worker, with tasks
//!
//! A test starts tasks, and one of them finds that something is
//! wrong. The test has to fail, and to say what was found.
//!
//! A panic ends its task, and nothing else. It waits in the handle
//! as a `JoinError`. `JoinSet::join_all` awaits all, and panics in
//! the test with the first panic that it finds; the message is
//! printed where the task panicked. With a handle it is the
//! `unwrap` of what the await gives.
//!
//! A check that returns an `Err` is no panic. A task with `?` in it
//! has a result, and `join_all` gives it back: the test looks at
//! each.
//!
//! What the compiler does not check: that somebody looks. A task
//! whose handle is dropped prints its panic, and the test passes.
//! One that has not run when the test is over is dropped, and
//! prints nothing.

use tokio::task::JoinSet;

/// Wrong for 3.
fn square(n: u32) -> u32 {
    if n == 3 { 8 } else { n * n }
}

async fn squares() {
    let mut checks = JoinSet::new();
    for n in 0..4 {
        // 1. An assertion ends this task. The others go on.
        checks.spawn(async move {
            let got = square(n);
            assert!(got == n * n, "square of {n} is {got}");
        });
    }
    // 2. The test waits for each of them, and panics itself.
    checks.join_all().await;
}

// What `#[tokio::test]` does.
#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    squares().await;
    println!("PASS");
}

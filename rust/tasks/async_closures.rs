//! # A closure that waits
//!
//! A function takes another one, and calls it for each line. What
//! it is given waits, and changes a variable of its surroundings.
//!
//! In Go any function may wait, and its type does not say so. In
//! Rust the closure is `async |line| …`, and the parameter is
//! `impl AsyncFnMut(&str)`. As with `FnMut`, the `Mut` allows it
//! to change what it borrows, so there is one call at a time;
//! `AsyncFn` may be called again while a call waits. The future of
//! a call may borrow from the closure and from the argument, which
//! the older form, `F: FnMut(&str) -> Fut`, cannot say.
//!
//! The older form is still needed where the future goes to another
//! thread. No bound says of an `AsyncFnMut` that its futures are
//! `Send`, and a closure that borrows, in a task that is spawned,
//! is refused: "implementation of `Send` is not general enough".
//! So here `main` waits for the work itself. `time/retry` has the
//! older form.
//!
//! What the compiler does not check: that the future of a call is
//! awaited. `_ = work(line)` compiles, and nothing is done.

use tokio::sync::{mpsc, oneshot};

// 1. The type says that the function may wait.
async fn for_each(text: &str, mut work: impl AsyncFnMut(&str)) {
    for line in text.lines() {
        work(line).await;
    }
}

/// Asks how long a line is.
struct Question {
    line: String,
    answer: oneshot::Sender<usize>,
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    // 2. Somebody who answers.
    let (questions_tx, mut questions) =
        mpsc::channel::<Question>(1);
    tokio::spawn(async move {
        while let Some(q) = questions.recv().await {
            _ = q.answer.send(q.line.len());
        }
    });

    // 3. The closure asks, waits for the answer and adds it.
    let mut total = 0;
    for_each("one\nthree\nfive", async |line| {
        let (answer_tx, answer) = oneshot::channel();
        let line = line.to_owned();
        let q = Question { line: line.clone(), answer: answer_tx };
        questions_tx.send(q).await.unwrap();
        total += answer.await.unwrap();
        println!("{line} makes {total}");
    })
    .await;
    println!("total {total}");
}

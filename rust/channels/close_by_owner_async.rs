//! # Closing a channel with several senders, with tasks
//!
//! Several tasks send to one channel, which ends when the last of
//! them is done.
//!
//! Every task owns a handle of the channel, and the count of the
//! handles is what the owner's `WaitGroup` is in Go. The channel
//! closes when the last one is dropped: not while somebody can
//! still send, and not twice.
//!
//! The function could keep the `JoinSet` for itself, and then it
//! would abort its tasks when it returns: a `JoinSet` that is
//! dropped aborts. So the caller has it, as it would have a scope
//! of threads. A handle is also dropped when its task panics. The
//! channel then ends with fewer readings, as if all were well, and
//! `join_all` is a panic in its turn.
//!
//! The receiver can close too: after `out.close()` each send that
//! comes is an `Err`. In Go that takes a second channel, `done`.
//!
//! What the compiler does not check: that the end is not too late.
//! The first handle, the one that was cloned, counts as well. It
//! moves into the last task or is dropped; kept in a value that
//! lives on, it keeps the channel open. And that somebody waits for
//! the tasks: with `tokio::spawn`, and nobody who looks at the
//! handle, a panic goes unnoticed.

use tokio::sync::mpsc::{self, Receiver};
use tokio::task::JoinSet;

// 1. The function keeps no sender when it returns.
fn readings(
    tasks: &mut JoinSet<()>,
    sensors: u32,
) -> Receiver<u32> {
    let (tx, out) = mpsc::channel(1);

    // 2. Each task owns its sender, and drops it when it is done.
    for id in 0..sensors {
        let tx = tx.clone();
        tasks.spawn(async move {
            for n in 0..3 {
                tx.send(10 * id + n).await.unwrap();
            }
        });
    }

    // 3. `tx`, the first of the handles, is dropped here.
    out
}

async fn run() {
    // 4. For the receiver there is one channel with one end.
    let mut tasks = JoinSet::new();
    let mut out = readings(&mut tasks, 4);
    let (mut count, mut sum) = (0, 0);
    while let Some(n) = out.recv().await {
        count += 1;
        sum += n;
    }
    tasks.join_all().await;
    println!("{count} readings, sum {sum}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

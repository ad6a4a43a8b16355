//! # Debounce, with tasks
//!
//! Acts once when changes have stopped coming for a while, and
//! not for each of them.
//!
//! The loop has what is to be saved and since when in one
//! `Option`, as with threads. The wait is `recv`, and where
//! there is something to save it is wrapped in `timeout_at`.
//! That drops the `recv` when the time is up, which loses
//! nothing: `recv` is cancel-safe.
//!
//! Each change moves the deadline, so a stream that never pauses
//! is never saved. Where that matters, keep the moment of the
//! first change too, and act at the earlier of the two.
//!
//! The sender's end is the end of the loop. What was sent before
//! that is received first: `recv` gives `None` when the channel
//! is empty and all senders are gone. What was not saved by then
//! is saved before the task ends, and `close` waits for that.
//!
//! What the compiler does not check: that the end saves what is
//! left; and that somebody waits for it. A runtime that ends
//! drops a task where it waits, with what it had to save. There
//! is no `close` in a `Drop`: a destructor cannot await.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};

/// How long no change must come. After a full stop it is not long.
fn quiet(text: &str) -> Duration {
    match text.ends_with('.') {
        true => Duration::from_millis(1),
        false => Duration::from_secs(3600),
    }
}

struct Saver {
    changes: mpsc::Sender<&'static str>,
    task: JoinHandle<()>,
}

impl Saver {
    fn start(
        save: impl FnMut(&'static str) + Send + 'static,
    ) -> Saver {
        let (tx, changes) = mpsc::channel(1);
        let task = tokio::spawn(looped(changes, save));
        Saver { changes: tx, task }
    }

    async fn close(self) {
        drop(self.changes);
        self.task.await.unwrap();
    }
}

async fn looped(
    mut changes: mpsc::Receiver<&'static str>,
    mut save: impl FnMut(&'static str),
) {
    let mut unsaved = None;
    loop {
        let change = match unsaved {
            Some((_, due)) => timeout_at(due, changes.recv()).await,
            None => Ok(changes.recv().await),
        };
        match change {
            // 1. Each change begins the wait anew, and replaces
            // what was to be saved.
            Ok(Some(text)) => {
                let due = Instant::now() + quiet(text);
                unsaved = Some((text, due));
            }
            // 2. It was quiet for long enough.
            Err(_elapsed) => {
                if let Some((text, _)) = unsaved.take() {
                    save(text);
                }
            }
            // 3. What is not saved yet is saved at the end.
            Ok(None) => {
                if let Some((text, _)) = unsaved {
                    save(text);
                }
                return;
            }
        }
    }
}

async fn run() {
    let (saved_tx, mut saved) = mpsc::channel(8);

    // 4. It is never quiet for an hour, and it is closed.
    let tx = saved_tx.clone();
    let saver = Saver::start(move |t| tx.try_send(t).unwrap());
    for text in ["a", "ab", "abc"] {
        saver.changes.send(text).await.unwrap();
    }
    saver.close().await;
    let count = saved.len();
    println!("at the end: {count} {}", saved.recv().await.unwrap());

    // 5. The first of these would be saved in an hour. The second
    // begins the wait anew, and the wait is short.
    let saver =
        Saver::start(move |t| saved_tx.try_send(t).unwrap());
    saver.changes.send("x").await.unwrap();
    saver.changes.send("x.").await.unwrap();
    println!("when quiet: {}", saved.recv().await.unwrap());
    saver.close().await;
    println!("at the end: {}", saved.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

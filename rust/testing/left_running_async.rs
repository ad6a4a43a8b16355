//! # Nothing left running, with tasks
//!
//! A component starts a task. Its test says that none is left when
//! the component has been closed.
//!
//! The runtime counts its tasks: `metrics().num_alive_tasks()`. In
//! a `#[tokio::test]` the runtime belongs to the test, so the count
//! is the test's own; here the test is the body of `main`, and no
//! task itself. A job of `spawn_blocking` is not counted.
//!
//! A drop cannot wait for a task, so there is a `close` that takes
//! the component, and awaits its end. What is dropped without it
//! ends the queue all the same, and the task ends at some time
//! after that. A `JoinSet` aborts its tasks when it is dropped.
//!
//! What the compiler does not check: that `close` is called. And
//! the end of a test's runtime drops what is left, at its next
//! await and in silence: a test that does not count passes, and
//! the service leaks.

use std::sync::{Arc, Mutex};

use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

type File = Arc<Mutex<Vec<&'static str>>>;

/// Writes lines in a task of its own.
struct Log {
    lines: mpsc::Sender<&'static str>,
    task: JoinHandle<()>,
}

impl Log {
    fn new(file: File) -> Log {
        let (lines, mut queue) = mpsc::channel(4);
        let task = tokio::spawn(async move {
            while let Some(line) = queue.recv().await {
                file.lock().unwrap().push(line);
            }
        });
        Log { lines, task }
    }

    // 1. Close waits until the last line is written.
    async fn close(self) {
        drop(self.lines);
        self.task.await.unwrap();
    }
}

async fn a_log_leaves_nothing() {
    // 2. The runtime of the test counts its tasks.
    let alive = || Handle::current().metrics().num_alive_tasks();
    let file = File::default();
    let log = Log::new(file.clone());
    assert_eq!(alive(), 1);
    log.lines.send("one").await.unwrap();
    log.lines.send("two").await.unwrap();
    log.close().await;

    // 3. Here nothing is left.
    for line in file.lock().unwrap().iter() {
        println!("{line}");
    }
    assert_eq!(alive(), 0, "a task is left");
    println!("nothing is left");
}

// What `#[tokio::test]` does.
#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    a_log_leaves_nothing().await;
    println!("PASS");
}

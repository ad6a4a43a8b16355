//! # Nothing left running
//!
//! A component starts a thread. Its test says that none is left
//! when the component has been closed.
//!
//! In Go a bubble of `testing/synctest` waits for its goroutines,
//! and panics when those that are left can never go on; for other
//! tests there is goleak. Rust's standard library cannot count
//! threads. But a thread owns what has moved into it, and drops it
//! at its end. So the test shares something with the component,
//! and asks for it back with `Arc::into_inner`, which gives it to
//! the last owner alone.
//!
//! The component has no `close` that could be left out. Its fields
//! are dropped in the order in which they stand: the sender, which
//! ends the queue, and then the thread, which is waited for. For
//! tasks, `Handle::metrics` of tokio's runtime has
//! `num_alive_tasks`.
//!
//! What the compiler does not check: that a component is dropped.
//! One that is forgotten keeps its thread. The order of the
//! fields: the other way round, the drop waits for ever. A drop
//! that does not wait leaves the end of the thread to luck, and
//! such a test fails once in a while.

use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type File = Mutex<Vec<&'static str>>;

/// Writes lines in a thread of its own.
struct Log {
    lines: SyncSender<&'static str>,
    _thread: Joined,
}

impl Log {
    fn new(file: Arc<File>) -> Log {
        let (lines, queue) = mpsc::sync_channel(4);
        let thread = thread::spawn(move || {
            for line in queue {
                file.lock().unwrap().push(line);
            }
        });
        Log { lines, _thread: Joined(Some(thread)) }
    }
}

/// A thread that is waited for when this is dropped.
struct Joined(Option<JoinHandle<()>>);

// 1. The drop waits until the last line is written.
impl Drop for Joined {
    fn drop(&mut self) {
        let ended = self.0.take().map(JoinHandle::join);
        if let Some(Err(_)) = ended
            && !thread::panicking()
        {
            panic!("the log has panicked");
        }
    }
}

fn a_log_leaves_nothing() {
    // 2. The thread owns the file, and so does the test.
    let file = Arc::new(File::default());
    let log = Log::new(file.clone());
    log.lines.send("one").unwrap();
    log.lines.send("two").unwrap();
    drop(log);

    // 3. Nobody else has it now, so nothing is left.
    let file = Arc::into_inner(file).expect("a thread is left");
    for line in file.into_inner().unwrap() {
        println!("{line}");
    }
    println!("nothing is left");
}

// What `cargo test` does: a panic of this thread is the failure.
pub fn main() {
    a_log_leaves_nothing();
    println!("PASS");
}

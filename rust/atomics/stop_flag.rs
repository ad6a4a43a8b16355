//! # A flag that stops a thread
//!
//! A struct owns a thread in the background. A flag asks the thread
//! to stop, and the owner waits for its end.
//!
//! `Importer` is the owner: it holds the handle. What the thread
//! needs is in `Shared`, behind an `Arc`. The thread has a share of
//! that and none of the owner, so that the owner can be dropped
//! while the thread runs. `close` takes the owner, so that nobody
//! uses it afterwards, and passes on a panic of the thread. An
//! owner that is dropped without `close` stops its thread and waits
//! for it as well; then a panic of the thread is a message and no
//! more. In Go it would go on to its last row.
//!
//! `Relaxed` is enough for the flag, because nobody concludes from
//! it that other data is ready. What the thread has written, `join`
//! orders before what comes after it. Go's atomics are `SeqCst`.
//!
//! Older Go code has `atomic.StoreInt32` and `atomic.LoadInt32` on
//! a plain field.
//!
//! What the compiler does not check: that the thread looks at the
//! flag. Nor does a flag wake anybody. A thread that waits for its
//! next row goes on waiting, and `close` waits with it. What waits
//! is told by a channel that is closed, see `channels/done_signal`.

use std::panic;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

// 1. What the thread and its owner share.
#[derive(Default)]
struct Shared {
    stopped: AtomicBool,
    rows: AtomicUsize,
}

// 2. The flag is looked at between two rows: what has begun is
// finished.
impl Shared {
    fn run(&self, read: impl Fn(usize)) {
        for row in 1..=1000 {
            if self.stopped.load(Ordering::Relaxed) {
                return;
            }
            read(row);
            self.rows.fetch_add(1, Ordering::Relaxed);
        }
    }
}

struct Importer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Importer {
    // 3. The thread belongs to what is returned.
    fn start(read: impl Fn(usize) + Send + 'static) -> Importer {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        let thread = Some(thread::spawn(move || theirs.run(read)));
        Importer { shared, thread }
    }

    // 4. To ask is one thing.
    fn stop(&self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
    }

    // 5. To wait for the end is another.
    fn close(mut self) -> usize {
        self.stop();
        if let Some(thread) = self.thread.take()
            && let Err(reason) = thread.join()
        {
            panic::resume_unwind(reason);
        }
        self.shared.rows.load(Ordering::Relaxed)
    }
}

impl Drop for Importer {
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

pub fn main() {
    // 6. The third row takes its time.
    let (third, reached) = mpsc::channel();
    let (go_on, wait) = mpsc::channel::<()>();
    let importer = Importer::start(move |row| {
        if row == 3 {
            third.send(()).unwrap();
            let _ = wait.recv();
        }
    });

    // 7. The importer is asked to stop in the middle of it.
    reached.recv().unwrap();
    importer.stop();
    let rows = importer.shared.rows.load(Ordering::Relaxed);
    println!("rows when asked {rows}");
    drop(go_on);
    println!("rows at the end {} of 1000", importer.close());
}

//! # A notice through a channel of one
//!
//! Wakes a loop that has something to do. A notice that is there
//! already is enough, and whoever gives one never waits.
//!
//! `sync_channel(1)` of std and `try_send` are Go's channel of
//! one and its `default`. That the channel is full is no error:
//! the loop has not looked since the last notice, and will find
//! this too. That nobody receives any more is the end of the
//! loop.
//!
//! The end of the loop is the end of the sender: `close` drops
//! it, and a notice that is still there is received before
//! `Err`, so what was added last is built. Go's loop may see the
//! stop first.
//!
//! A condition variable does the same where the flag has a lock
//! anyway. It has no `select!`, and its notice is not kept: the
//! flag under the lock keeps it.
//!
//! What the compiler does not check: that the data are there
//! before the notice, and that the loop takes the notice before
//! it looks. The other way round it can miss the last change,
//! and sleep on it. Nor that there is room for one: with
//! `sync_channel(0)` a notice to a busy loop is lost.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

struct Index {
    docs: Arc<Mutex<Vec<String>>>,
    kick: SyncSender<()>,
    thread: JoinHandle<u32>,
}

impl Index {
    fn start(build: impl FnMut(usize) + Send + 'static) -> Index {
        let docs = Arc::new(Mutex::new(Vec::new()));
        // 1. Room for one notice: it is kept for a loop that is
        // busy.
        let (kick, kicked) = mpsc::sync_channel(1);
        let thread = thread::spawn({
            let docs = Arc::clone(&docs);
            move || run(&docs, &kicked, build)
        });
        Index { docs, kick, thread }
    }

    // 2. First the data, then the notice. If there is one, the loop
    // has not looked yet, and will find this too.
    fn add(&self, doc: &str) {
        self.docs.lock().unwrap().push(doc.to_owned());
        _ = self.kick.try_send(());
    }

    fn close(self) -> u32 {
        drop(self.kick);
        self.thread.join().unwrap()
    }
}

// 3. First the notice, then the data: what comes after this look
// comes with a new notice.
fn run(
    docs: &Mutex<Vec<String>>,
    kicked: &Receiver<()>,
    mut build: impl FnMut(usize),
) -> u32 {
    let mut builds = 0;
    loop {
        let count = docs.lock().unwrap().len();
        build(count);
        builds += 1;
        if kicked.recv().is_err() {
            return builds;
        }
    }
}

pub fn main() {
    let (begun_tx, begun) = mpsc::sync_channel(0);
    let (go_on, told) = mpsc::sync_channel(0);
    let index = Index::start(move |docs| {
        begun_tx.send(docs).unwrap();
        told.recv().unwrap();
    });

    // 4. While the loop is busy, three notices become one.
    println!("built of {}", begun.recv().unwrap());
    for doc in ["a", "b", "c"] {
        index.add(doc);
    }
    go_on.send(()).unwrap();
    println!("built of {}", begun.recv().unwrap());
    go_on.send(()).unwrap();

    println!("builds: {}", index.close());
}

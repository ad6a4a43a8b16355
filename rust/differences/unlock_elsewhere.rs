//! # A lock is given back by the thread that took it
//!
//! A `sync.Mutex` belongs to no goroutine: one may lock it and
//! another unlock it. Its documentation says so, and code uses it
//! to hand the end of a critical section to somebody else. The
//! guard of a `std::sync::Mutex` cannot go to another thread. It is
//! not `Send`, because some systems require that the thread that
//! has locked also unlocks.
//!
//! What can go is a permit of a semaphore, see
//! `composition/semaphore`, or the data itself. Here the journal's
//! lines are the one message of a channel. Whoever has received
//! them has the turn, and no other thread has a name for them. A
//! guard puts them back when it is dropped, so also in a panic; and
//! nothing is poisoned.
//!
//! If every access goes through one place, a thread that owns the
//! journal and receives the entries needs neither.
//!
//! What the compiler does not check: that the turn comes back. A
//! guard that is kept, or forgotten by `mem::forget`, stops
//! everybody after it, as a missing unlock does in Go.

use std::mem;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, JoinHandle};

struct Journal {
    home: SyncSender<Vec<String>>,
    free: Receiver<Vec<String>>,
}

struct Turn {
    lines: Vec<String>,
    home: SyncSender<Vec<String>>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let _ = self.home.send(mem::take(&mut self.lines));
    }
}

impl Journal {
    fn new() -> Self {
        let (home, free) = mpsc::sync_channel(1);
        home.send(Vec::new()).unwrap();
        Journal { home, free }
    }

    // 1. It returns with the turn given away: the next one who
    // writes waits until this entry is flushed.
    fn write(&self, entry: &'static str) -> JoinHandle<String> {
        let lines = self.free.recv().unwrap();
        let turn = Turn { lines, home: self.home.clone() };
        thread::spawn(move || flush(turn, entry))
    }
}

// 2. The turn belongs to this thread, and ends with the function.
fn flush(mut turn: Turn, entry: &str) -> String {
    turn.lines.push(entry.to_owned());
    format!("{} {entry}", turn.lines.len())
}

pub fn main() {
    let journal = Journal::new();
    let written =
        ["open", "read", "close"].map(|e| journal.write(e));

    // 3. They came one after the other, in the order of the calls.
    for flushed in written {
        println!("{}", flushed.join().unwrap());
    }
}

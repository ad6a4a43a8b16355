//! # Debounce
//!
//! Acts once when changes have stopped coming for a while, and
//! not for each of them.
//!
//! The loop has what is to be saved and since when in one
//! `Option`: there is no deadline with nothing to do, and
//! nothing to do with no deadline. Go has three variables for
//! that, a timer that is stopped and a flag among them.
//!
//! Each change moves the deadline, so a stream that never pauses
//! is never saved. Where that matters, keep the moment of the
//! first change too, and act at the earlier of the two.
//!
//! The sender's end is the end of the loop. What was not saved
//! by then is saved before it returns, and `close` waits for
//! that.
//!
//! What the compiler does not check: that the end saves what is
//! left; and that somebody waits for it.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

/// How long no change must come. After a full stop it is not long.
fn quiet(text: &str) -> Duration {
    match text.ends_with('.') {
        true => Duration::from_millis(1),
        false => Duration::from_secs(3600),
    }
}

struct Saver {
    changes: Sender<&'static str>,
    thread: JoinHandle<()>,
}

impl Saver {
    fn start(
        save: impl FnMut(&'static str) + Send + 'static,
    ) -> Saver {
        let (tx, changes) = channel::bounded(0);
        let thread = thread::spawn(move || run(&changes, save));
        Saver { changes: tx, thread }
    }

    fn close(self) {
        drop(self.changes);
        self.thread.join().unwrap();
    }
}

fn run(
    changes: &Receiver<&'static str>,
    mut save: impl FnMut(&'static str),
) {
    let mut unsaved = None;
    loop {
        let change = match unsaved {
            Some((_, due)) => changes.recv_deadline(due),
            None => changes.recv().map_err(RecvTimeoutError::from),
        };
        match change {
            // 1. Each change begins the wait anew, and replaces
            // what was to be saved.
            Ok(text) => {
                let due = Instant::now() + quiet(text);
                unsaved = Some((text, due));
            }
            // 2. It was quiet for long enough.
            Err(RecvTimeoutError::Timeout) => {
                if let Some((text, _)) = unsaved.take() {
                    save(text);
                }
            }
            // 3. What is not saved yet is saved at the end.
            Err(RecvTimeoutError::Disconnected) => {
                if let Some((text, _)) = unsaved {
                    save(text);
                }
                return;
            }
        }
    }
}

pub fn main() {
    let (saved_tx, saved) = channel::bounded(8);

    // 4. It is never quiet for an hour, and it is closed.
    let save = saved_tx.clone();
    let saver = Saver::start(move |t| save.send(t).unwrap());
    for text in ["a", "ab", "abc"] {
        saver.changes.send(text).unwrap();
    }
    saver.close();
    let count = saved.len();
    println!("at the end: {count} {}", saved.recv().unwrap());

    // 5. The first of these would be saved in an hour. The second
    // begins the wait anew, and the wait is short.
    let saver = Saver::start(move |t| saved_tx.send(t).unwrap());
    saver.changes.send("x").unwrap();
    saver.changes.send("x.").unwrap();
    println!("when quiet: {}", saved.recv().unwrap());
    saver.close();
    println!("at the end: {}", saved.len());
}

//! # Close that may be called twice
//!
//! A component that several threads share through an `Arc` is
//! closed more than once, and by several at the same time. Each
//! `close` returns when the component has ended.
//!
//! Where one owner is enough, a `close` that takes `self` is
//! better: a second call does not compile. Here nobody is the
//! owner. `close` takes `&self`, so what can end once, the
//! handle and the sender of the stop, has to be taken out of the
//! struct, under a lock.
//!
//! A `OnceLock` does the rest. The first caller of `get_or_init`
//! runs the closure; those who come meanwhile wait until it has
//! returned, and all get the same result. Go's `Once` waits for
//! the close of the channel only, and the channel `ended` for
//! the end.
//!
//! The loop writes what it had accepted when it was stopped. A
//! line that is sent while it ends can be accepted and lost, in
//! both languages: a user who must know needs an answer for each
//! line.
//!
//! What the compiler does not check: that `close` waits for the
//! end, in every caller. A flag that is swapped would let the
//! second one return while the first one still waits.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender, select};

struct Writer {
    lines: Sender<String>,
    running: Mutex<Option<Running>>,
    out: OnceLock<Vec<String>>,
}

struct Running {
    stop: Sender<Infallible>,
    thread: JoinHandle<Vec<String>>,
}

impl Writer {
    fn start(slow: impl Fn() + Send + 'static) -> Writer {
        let (tx, lines) = channel::bounded(8);
        let (stop, stopped) = channel::bounded(0);
        let thread =
            thread::spawn(move || run(&lines, &stopped, slow));
        Writer {
            lines: tx,
            running: Mutex::new(Some(Running { stop, thread })),
            out: OnceLock::new(),
        }
    }
}

// 1. When it is stopped, the loop writes what it has accepted.
fn run(
    lines: &Receiver<String>,
    stopped: &Receiver<Infallible>,
    slow: impl Fn(),
) -> Vec<String> {
    let mut out = Vec::new();
    loop {
        select! {
            recv(lines) -> line => match line {
                Ok(line) => {
                    slow();
                    out.push(line);
                }
                Err(_) => return out,
            },
            recv(stopped) -> _ => {
                out.extend(lines.try_iter());
                return out;
            }
        }
    }
}

// 2. Whoever is first drops the sender and joins. The others wait
// in `get_or_init`: to find it stopped is not to find it ended.
impl Writer {
    fn close(&self) -> &[String] {
        self.out.get_or_init(|| {
            let running = self.running.lock().unwrap().take();
            let Running { stop, thread } = running.expect("it ran");
            drop(stop);
            thread.join().unwrap()
        })
    }
}

pub fn main() {
    // 3. A line takes until two have begun to close the writer.
    let (closing, closed) = channel::bounded::<Infallible>(0);
    let slow = move || _ = closed.recv();
    let writer = Arc::new(Writer::start(slow));
    for n in 0..3 {
        writer.lines.send(format!("line {n}")).unwrap();
    }

    // 4. Two close it at the same time, and one more later.
    let closers = [closing.clone(), closing].map(|closing| {
        let writer = Arc::clone(&writer);
        thread::spawn(move || {
            drop(closing);
            writer.close().len()
        })
    });
    let [first, second] = closers.map(|c| c.join().unwrap());
    println!("lines: {first} {second}");
    for line in writer.close() {
        println!("{line}");
    }
}

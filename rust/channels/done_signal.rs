//! # A signal that carries no data
//!
//! `()`, the type with one value and no size, stands where Go has
//! `struct{}`: the channel says that something has happened, and
//! nothing else.
//!
//! A signal for one receiver is a message. A signal for everybody
//! is the end of the channel: in Go a `close`, in Rust the drop of
//! the last sender. Every receiver sees it, and so does one that
//! looks later. `done` is never sent to in either program. It has
//! several receivers, so it is a channel of crossbeam; for a single
//! one `std::sync::mpsc` does the same.
//!
//! The sender lives in the thread that gives the signal. So the
//! watchers wake up as well when that thread panics, and see one
//! step where they should see two. In Go the program ends. Here the
//! scope panics at its end, and nothing of it is printed.
//!
//! What the compiler does not check: the meaning. `recv` returns
//! `Err` when the sender is dropped, on purpose or not, before the
//! work or after it.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crossbeam::channel::{self, Receiver, TryRecvError};

const WATCHERS: usize = 3;

fn is_done(done: &Receiver<()>) -> bool {
    done.try_recv() == Err(TryRecvError::Disconnected)
}

pub fn main() {
    // 1. `()` has no size: nothing is copied, only the fact counts.
    let (done_tx, done) = channel::bounded::<()>(0);
    let steps = &AtomicU32::new(0);

    let saw: Vec<u32> = thread::scope(|s| {
        let (next_tx, next) = channel::bounded::<()>(0);

        // 2. The worker makes one step for each signal. The drop of
        // `done_tx` is the signal to everybody.
        s.spawn(move || {
            for () in next.iter().take(2) {
                steps.fetch_add(1, Ordering::Relaxed);
            }
            drop(done_tx);
        });

        // 3. The drop reaches every receiver. What the worker did
        // before it happens before `recv` returns, so the atomic
        // need not order anything.
        let watchers: Vec<_> = (0..WATCHERS)
            .map(|_| {
                s.spawn(|| {
                    let _ = done.recv();
                    steps.load(Ordering::Relaxed)
                })
            })
            .collect();

        // 4. A send reaches one receiver. After the first there is
        // a second step to come.
        next_tx.send(()).unwrap();
        println!("done after one step: {}", is_done(&done));
        next_tx.send(()).unwrap();

        watchers.into_iter().map(|w| w.join().unwrap()).collect()
    });

    // 5. All of them have seen the end, and whoever looks later
    // sees it too.
    for steps in saw {
        println!("watcher saw {steps} steps");
    }
    println!("done: {}", is_done(&done));
}

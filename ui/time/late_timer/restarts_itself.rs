//! The function of a timer uses the timer, which is there when the
//! function has been handed over.

//@ E0381 `timer = after(Duration::ZERO, move || {` used binding `timer` is possibly-uninitialized
//@ racy `timer.reset(HOUR);`
//@ advice none

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

struct Timer(Sender<Duration>);

impl Timer {
    fn reset(&self, time: Duration) {
        _ = self.0.send(time);
    }
}

fn after(
    time: Duration,
    mut call: impl FnMut() + Send + 'static,
) -> Timer {
    let (tx, times) = mpsc::channel();
    thread::spawn(move || {
        for time in times {
            thread::sleep(time);
            call();
        }
    });
    let timer = Timer(tx);
    timer.reset(time);
    timer
}

fn main() {
    let timer: Timer;
    let (tx, fired) = mpsc::channel();

    timer = after(Duration::ZERO, move || {
        timer.reset(HOUR);
        tx.send(()).unwrap();
    });

    fired.recv().unwrap();
    drop(timer);
}

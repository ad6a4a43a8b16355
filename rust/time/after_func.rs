//! # Run it later, or call it off
//!
//! Runs a function when a time is over, unless somebody calls it
//! off before.
//!
//! Std has no timer that runs something. This one is a thread
//! that waits for the end of a channel, with a limit, and then
//! calls the function. That is enough for a few. For thousands
//! it is one thread with a heap of deadlines; tasks have that
//! heap in `tokio::time`.
//!
//! Called off, or begun: a `swap` decides which, once. Who loses
//! it knows that the other one has won: `call_off` returns
//! whether it came in time, as Go's `Stop` does.
//!
//! There is no `Reset`. A session that is used gets a new
//! `Later`; the thread of the old one ends with the old sender.
//!
//! A `Later` that is dropped is called off. Go's timer runs,
//! whoever has forgotten it. Where Go discards the timer,
//! `time.AfterFunc(d, f)` as a statement, take a thread that
//! sleeps and then calls: `later(d, f);` runs nothing, and
//! neither does the `let _ =` that rustc advises.
//!
//! What the compiler does not check: that anybody waits for the
//! function. A panic in it is a report on standard error, and is
//! heard in `wait` alone.

use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{self, RecvTimeoutError, Sender};

#[must_use = "it is called off when this is dropped"]
struct Later<T> {
    decided: Arc<AtomicBool>,
    stop: Sender<Infallible>,
    thread: JoinHandle<Option<T>>,
}

fn later<T: Send + 'static>(
    wait: Duration,
    run: impl FnOnce() -> T + Send + 'static,
) -> Later<T> {
    let decided = Arc::new(AtomicBool::new(false));
    let (stop, stopped) = channel::bounded(0);
    let thread = thread::spawn({
        let decided = Arc::clone(&decided);
        move || {
            let end = stopped.recv_timeout(wait);
            let over = end == Err(RecvTimeoutError::Timeout);
            let begins =
                over && !decided.swap(true, Ordering::AcqRel);
            begins.then(run)
        }
    });
    Later { decided, stop, thread }
}

impl<T> Later<T> {
    fn call_off(self) -> bool {
        drop(self.stop);
        !self.decided.swap(true, Ordering::AcqRel)
    }

    fn wait(self) -> Option<T> {
        self.thread.join().unwrap()
    }
}

// 1. A session expires when it was not used for a while. The timer
// runs the function in a thread of its own.
struct Session {
    state: Mutex<(u32, Option<Later<u32>>)>,
}

impl Session {
    fn open(idle: Duration) -> Session {
        let expire = later(idle, || 0);
        Session { state: Mutex::new((0, Some(expire))) }
    }

    // 2. `call_off` says whether it came in time. If not, the
    // function has begun, and the session is over.
    fn use_it(&self, idle: Duration) -> bool {
        let (uses, expire) = &mut *self.state.lock().unwrap();
        if !expire.take().is_some_and(Later::call_off) {
            return false;
        }
        *uses += 1;
        let uses = *uses;
        *expire = Some(later(idle, move || uses));
        true
    }

    fn close(&self) -> bool {
        let (_, expire) = &mut *self.state.lock().unwrap();
        expire.take().is_some_and(Later::call_off)
    }

    fn wait(&self) -> Option<u32> {
        let expire = self.state.lock().unwrap().1.take();
        expire?.wait()
    }
}

pub fn main() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. It is used twice, and then not for a while.
    let session = Session::open(hour);
    let used = (session.use_it(hour), session.use_it(short));
    println!("used: {} {}", used.0, used.1);
    println!("expired after use {}", session.wait().unwrap());
    println!("used: {}", session.use_it(hour));
    println!("called off: {}", session.close());

    // 4. This one is closed before it expires.
    let session = Session::open(hour);
    println!("called off: {}", session.close());
    println!("used: {}", session.use_it(short));

    // 5. The function of this one has begun: too late.
    let start = Instant::now();
    let (begun_tx, begun) = channel::bounded(1);
    let late = later(short, move || begun_tx.send(()).unwrap());
    begun.recv().unwrap();
    println!("too soon: {}", start.elapsed() < short);
    println!("called off: {}", late.call_off());
}

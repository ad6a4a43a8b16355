//! # No wait for a channel under a lock
//!
//! A queue refuses a job when it is full or closed. It sends under
//! its lock, and never waits there.
//!
//! Whoever waits for room with a lock held waits for the receiver,
//! and the receiver may need that lock. `try_send` does not wait:
//! it tells `Full` from `Disconnected`, and gives the job back in
//! both.
//!
//! The Go lock has one more task. A send on a closed channel
//! panics, so looking at `closed` and sending have to be one step.
//! In Rust the channel is closed by dropping its senders. The one
//! of the queue is in an `Option` under the lock, and `take` closes
//! for those who come later. A worker that has ended is found by
//! `Disconnected`.
//!
//! A submit that may wait clones the sender out of the lock and
//! sends when it is free. The queue then ends when that clone is
//! dropped, too, and what it sent is done.
//!
//! What the compiler does not check: that nothing is waited for
//! under the lock. A `send` there is right in its types, and waits
//! for ever if the worker asks for the lock. Nor does it check that
//! somebody closes: the worker has a share of the queue, with the
//! sender that keeps it waiting.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Receiver, Sender, TrySendError};

#[derive(Debug)]
enum Refused {
    Full,
    Closed,
}

// 1. The lock guards the right to send: the sender is in it until
// the queue is closed.
struct Queue {
    state: Mutex<State>,
}

struct State {
    jobs: Option<Sender<&'static str>>,
    done: u32,
}

impl Queue {
    fn start(
        handle: impl Fn(&str) + Send + 'static,
    ) -> (Arc<Queue>, JoinHandle<()>) {
        let (tx, jobs) = channel::bounded(2);
        let state = Mutex::new(State { jobs: Some(tx), done: 0 });
        let queue = Arc::new(Queue { state });
        let share = Arc::clone(&queue);
        let worker = thread::spawn(move || share.run(jobs, handle));
        (queue, worker)
    }

    // 2. The worker receives with no lock held, and takes the lock
    // between two jobs.
    fn run(
        &self,
        jobs: Receiver<&'static str>,
        handle: impl Fn(&str),
    ) {
        for job in jobs {
            handle(job);
            self.state.lock().unwrap().done += 1;
        }
    }

    // 3. Looks and sends under one lock. Where there is no room,
    // `try_send` says so: the lock is held for a moment.
    fn submit(&self, job: &'static str) -> Result<(), Refused> {
        let state = self.state.lock().unwrap();
        let jobs = state.jobs.as_ref().ok_or(Refused::Closed)?;
        jobs.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Refused::Full,
            TrySendError::Disconnected(_) => Refused::Closed,
        })
    }

    // 4. What was accepted is still done. Whoever has the handle
    // waits for it, and not under the lock, which the worker
    // needs.
    fn close(&self) {
        self.state.lock().unwrap().jobs.take();
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refused::Full => "full",
            Refused::Closed => "closed",
        })
    }
}

impl Error for Refused {}

pub fn main() {
    // 5. The worker has the first job and waits. Two users fill the
    // queue, and there is no room for one more.
    let (begin, begun) = channel::bounded(4);
    let (gate, opened) = channel::bounded::<()>(0);
    let (queue, worker) = Queue::start(move |job| {
        begin.send(job.to_owned()).unwrap();
        _ = opened.recv(); // until the gate is dropped
    });
    println!("first: taken {}", queue.submit("first").is_ok());
    begun.recv().unwrap();
    let users = [(); 2].map(|()| {
        let queue = Arc::clone(&queue);
        thread::spawn(move || queue.submit("next").is_ok())
    });
    users.into_iter().for_each(|u| assert!(u.join().unwrap()));
    println!("fourth: {}", queue.submit("fourth").unwrap_err());
    drop(gate);

    // 6. After the close, the three that were accepted are done.
    queue.close();
    worker.join().unwrap();
    println!("done {}", queue.state.lock().unwrap().done);
    println!("too late: {}", queue.submit("late").unwrap_err());
}

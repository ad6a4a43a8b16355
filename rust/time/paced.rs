//! # One thing a tick
//!
//! Does what several ask for, one thing a tick, and saves up no
//! ticks while nobody asks.
//!
//! crossbeam's `tick` is Go's `time.Tick`: a receiver that is
//! never disconnected, has room for one tick, and needs no stop.
//! It counts the next period from when a tick was taken, so no
//! two jobs are nearer than a period. Go's keeps the phase:
//! after a tick that was kept the next can follow sooner.
//!
//! There is no burst: a job that comes alone waits for the tick
//! as well, unless one was kept. Where the first few may go at
//! once take a bucket of tokens, `time/token_bucket`; it needs
//! no thread. `x/rate_limiter` waits and reserves.
//!
//! Who asks waits until the job is taken: that is the
//! backpressure. A queue with room would hide it, and grow old.
//!
//! What the compiler does not check: that a job waits for its
//! tick.

use std::panic;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, Sender};

struct Pacer {
    jobs: Sender<u32>,
    thread: JoinHandle<u32>,
}

impl Pacer {
    // 1. The ticks are an argument: those of the clock, or others.
    fn start(ticks: Receiver<Instant>) -> Pacer {
        let (tx, jobs) = channel::bounded(0);
        let thread = thread::spawn(move || run(&jobs, &ticks));
        Pacer { jobs: tx, thread }
    }
}

// 2. Each job waits for a tick of its own. Meanwhile whoever asks
// for the next one waits too.
fn run(jobs: &Receiver<u32>, ticks: &Receiver<Instant>) -> u32 {
    let mut done = 0;
    for job in jobs {
        ticks.recv().expect("the ticks do not end");
        done += job;
    }
    done
}

impl Pacer {
    // 3. The end comes after the jobs that were taken.
    fn close(self) -> u32 {
        drop(self.jobs);
        let end = self.thread.join();
        end.unwrap_or_else(|payload| panic::resume_unwind(payload))
    }
}

pub fn main() {
    // 4. A ticker has room for one tick, and drops the others. So
    // nobody finds three when it was idle for three periods.
    let (tx, ticks) = channel::bounded(1);
    let tick = || tx.try_send(Instant::now()).is_ok();
    println!("kept: {} {} {}", tick(), tick(), tick());

    // 5. A second job is taken when the first is done, and that has
    // used the tick.
    let pacer = Pacer::start(ticks.clone());
    pacer.jobs.send(1).unwrap();
    pacer.jobs.send(1).unwrap();
    println!("kept: {}", tick());
    let done = pacer.close();
    println!("done: {done} ticks left: {}", ticks.len());

    // 6. Three who ask, and the clock: at a tick each.
    let period = Duration::from_millis(1);
    let start = Instant::now();
    let pacer = Pacer::start(channel::tick(period));
    thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| pacer.jobs.send(1).unwrap());
        }
    });
    println!("done: {}", pacer.close());
    let enough = start.elapsed() >= 3 * period;
    println!("long enough: {enough}");
}

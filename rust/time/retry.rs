//! # Retry with a growing pause
//!
//! Tries again after a pause that doubles, until it succeeds,
//! has tried often enough, or is told to stop.
//!
//! The pause is a receive from the channel that ends when it is
//! time to stop, with the pause as its limit. `Timeout` is what
//! one hopes for. A `thread::sleep` in its place cannot be
//! ended: who closes the component waits for the rest of the
//! pause. With the context of `context/token`, `context.done()`
//! is that channel, and `context.reason()` what to return.
//!
//! Which errors are worth another attempt is decided by a
//! `match` on an enum, which names them all; Go compares with
//! `errors.Is`.
//!
//! Std has no random numbers. The keys of a `RandomState` are
//! random, which is enough for a jitter; crates such as
//! `fastrand` do it properly. For HTTP there are crates that
//! retry; what they do is this.
//!
//! A pause that doubles has to end somewhere: the product
//! overflows, and panics. Where there may be more than a few
//! attempts, `(wait * 2).min(longest)`.
//!
//! What pauses is an argument: a test hands in one that takes no
//! time. So does this program, in order to show the pauses.
//!
//! What the compiler does not check: that what is tried may be
//! done twice. A payment that was made and whose answer was lost
//! is made again.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, RecvTimeoutError};

#[derive(Debug)]
enum Failure {
    Down,
    Refused, // no use to try again
    GaveUp { attempts: u32 },
    Stopped,
}

type Stop = Receiver<Infallible>;

struct Policy<P> {
    attempts: u32,
    first: Duration,
    pause: P,
}

// 1. The pause ends early when it is time to stop.
fn pause(stop: &Stop, wait: Duration) -> Result<(), Failure> {
    match stop.recv_timeout(wait) {
        Err(RecvTimeoutError::Timeout) => Ok(()),
        _ => Err(Failure::Stopped),
    }
}

// 2. Each pause is twice as long as the last, and up to a half more
// by chance, so that many clients do not come back together.
impl<P> Policy<P>
where
    P: FnMut(&Stop, Duration) -> Result<(), Failure>,
{
    fn retry(
        &mut self,
        stop: &Stop,
        mut attempt: impl FnMut() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut wait = self.first;
        for _ in 1..self.attempts {
            match attempt() {
                Err(Failure::Down) => {}
                end => return end,
            }
            (self.pause)(stop, wait + below(wait / 2))?;
            wait *= 2;
        }
        let attempts = self.attempts;
        match attempt() {
            Err(Failure::Down) => Err(Failure::GaveUp { attempts }),
            end => end,
        }
    }
}

fn below(limit: Duration) -> Duration {
    let random = RandomState::new().hash_one(());
    // Not 1.0: the limit itself is never reached.
    limit.mul_f64(random as f64 / u64::MAX as f64 * 0.999)
}

pub fn main() {
    let (stop_tx, stop) = channel::bounded(0);

    // 3. What it pauses with is handed in: here it takes no time,
    // and keeps what it was asked for.
    let mut pauses = Vec::new();
    let mut policy = Policy {
        attempts: 4,
        first: Duration::from_secs(1),
        pause: |_: &Stop, wait| {
            pauses.push(wait);
            Ok(())
        },
    };
    let end = policy.retry(&stop, || Err(Failure::Down));
    println!("{}", end.unwrap_err());
    for (n, wait) in (0..).zip(&pauses) {
        let least = Duration::from_secs(1 << n);
        let within = (least..least + least / 2).contains(wait);
        println!("pause {n} from {least:?} on: {within}");
    }
    let doubled =
        pauses[1] == 2 * pauses[0] && pauses[2] == 2 * pauses[1];
    println!("more by chance: {}", !doubled);

    // 4. An error that will not change ends it at once.
    let mut tries = 0;
    let first = Duration::from_millis(1);
    let mut policy = Policy { attempts: 4, first, pause };
    let end = policy.retry(&stop, || {
        tries += 1;
        Err(Failure::Refused)
    });
    println!("{} tries: {tries}", end.unwrap_err());

    // 5. The third attempt succeeds, after two real pauses.
    let (mut tries, start) = (0, Instant::now());
    let end = policy.retry(&stop, || {
        tries += 1;
        if tries < 3 { Err(Failure::Down) } else { Ok(()) }
    });
    let waited = start.elapsed() >= 2 * first;
    println!("failed: {} tries: {tries}", end.is_err());
    println!("waited: {waited}");

    // 6. Somebody ends it while it pauses for an hour.
    policy.first = Duration::from_secs(3600);
    let (failed_tx, failed) = channel::bounded(1);
    let canceller = thread::spawn(move || {
        failed.recv().unwrap();
        drop(stop_tx);
    });
    let end = policy.retry(&stop, || {
        failed_tx.send(()).unwrap();
        Err(Failure::Down)
    });
    println!("stopped: {}", matches!(end, Err(Failure::Stopped)));
    canceller.join().unwrap();
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Down => write!(f, "down"),
            Failure::Refused => write!(f, "refused"),
            Failure::GaveUp { attempts } => {
                write!(f, "after {attempts} attempts: down")
            }
            Failure::Stopped => write!(f, "stopped"),
        }
    }
}

impl Error for Failure {}

//! # Retry with a growing pause, with tasks
//!
//! Tries again after a pause that doubles, until it succeeds,
//! has tried often enough, or is told to stop.
//!
//! The stop wraps nothing but the pause: an attempt that has
//! begun is finished, and its answer is not lost. Whoever wants
//! the attempt cut off as well drops the whole `retry`, and
//! cannot know then what became of it.
//!
//! What is tried is a function that makes a future, one for each
//! attempt: a future that has ended cannot be asked again. What
//! pauses is one too: a test hands in one that takes no time. So
//! does this program, in order to show the pauses.
//!
//! Which errors are worth another attempt is decided by a
//! `match` on an enum, which names them all. Where there may be
//! more than a few attempts, let the pause end at a longest one:
//! one that doubles for ever overflows, and panics. What comes
//! with an answer, such as `Retry-After`, or the error to give
//! back at the end, is a field of `Down`.
//!
//! What the compiler does not check: that what is tried may be
//! done twice. A payment that was made and whose answer was lost
//! is made again.

use std::fmt;
use std::future;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

#[derive(Debug)]
enum Failure {
    Down,
    Refused, // no use to try again
    GaveUp { attempts: u32 },
    Stopped,
}

struct Policy<P> {
    attempts: u32,
    first: Duration,
    pause: P,
}

// 1. The pause ends early when it is time to stop.
async fn pause(
    stop: CancellationToken,
    wait: Duration,
) -> Result<(), Failure> {
    let slept = stop.run_until_cancelled(sleep(wait)).await;
    slept.ok_or(Failure::Stopped)
}

// 2. Each pause is twice as long as the last, and up to a half more
// by chance, so that many clients do not come back together.
impl<P, W> Policy<P>
where
    P: FnMut(CancellationToken, Duration) -> W,
    W: Future<Output = Result<(), Failure>>,
{
    async fn retry<A>(
        &mut self,
        stop: &CancellationToken,
        mut attempt: impl FnMut() -> A,
    ) -> Result<(), Failure>
    where
        A: Future<Output = Result<(), Failure>>,
    {
        let mut wait = self.first;
        for _ in 1..self.attempts {
            match attempt().await {
                Err(Failure::Down) => {}
                end => return end,
            }
            let longer = wait + below(wait / 2);
            (self.pause)(stop.clone(), longer).await?;
            wait *= 2;
        }
        match attempt().await {
            Err(Failure::Down) => {
                Err(Failure::GaveUp { attempts: self.attempts })
            }
            end => end,
        }
    }
}

/// Any span below `limit`: the keys of a `RandomState` are random.
fn below(limit: Duration) -> Duration {
    let random = RandomState::new().hash_one(());
    limit.mul_f64(random as f64 / u64::MAX as f64 * 0.99)
}

async fn run() {
    let stop = CancellationToken::new();

    // 3. What it pauses with is handed in: here it takes no time,
    // and keeps what it was asked for.
    let mut pauses = Vec::new();
    let mut policy = Policy {
        attempts: 4,
        first: Duration::from_secs(1),
        pause: |_, wait| {
            pauses.push(wait);
            future::ready(Ok(()))
        },
    };
    let down = || future::ready(Err(Failure::Down));
    let end = policy.retry(&stop, down).await;
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
        future::ready(Err(Failure::Refused))
    });
    let end = end.await.unwrap_err();
    println!("{end} tries: {tries}");

    // 5. The third attempt succeeds, after two real pauses.
    let (mut tries, start) = (0, Instant::now());
    let end = policy.retry(&stop, || {
        tries += 1;
        let ok = tries == 3;
        future::ready(if ok { Ok(()) } else { Err(Failure::Down) })
    });
    let failed = end.await.is_err();
    let waited = start.elapsed() >= 2 * first;
    println!("failed: {failed} tries: {tries}");
    println!("waited: {waited}");

    // 6. Somebody ends it while it pauses for an hour.
    policy.first = Duration::from_secs(3600);
    let (failed_tx, mut failed) = mpsc::channel(1);
    let canceller = tokio::spawn({
        let stop = stop.clone().drop_guard();
        async move {
            let _stop = stop;
            failed.recv().await.unwrap();
        }
    });
    let end = policy.retry(&stop, async || {
        failed_tx.send(()).await.unwrap();
        Err(Failure::Down)
    });
    let stopped = matches!(end.await, Err(Failure::Stopped));
    println!("stopped: {stopped}");
    canceller.await.unwrap();
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

impl std::error::Error for Failure {}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

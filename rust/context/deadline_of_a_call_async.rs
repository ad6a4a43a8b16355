//! # A deadline around one call, with tasks
//!
//! Puts a limit around one call. A limit that was there already
//! is inherited, and can only be made shorter.
//!
//! `timeout` and `timeout_at` wrap any future: when the moment
//! comes they drop it, wherever it waits, and give `Elapsed`. So
//! one call with a limit needs nothing else. What is handed down
//! through several functions is the moment: each takes the
//! earlier of that and of its own. A token beside it carries the
//! cancel; the two are the half of Go's context that a callee
//! needs.
//!
//! A timer costs no thread: the runtime keeps them, as Go's
//! does, and dropping the future takes its timer away. No
//! `cancel` has to be called.
//!
//! The moment is a lower bound. tokio's timers go by whole
//! milliseconds and fire late rather than early, and a runtime
//! whose threads are all busy later than that.
//!
//! What the compiler does not check: that there is a limit, and
//! that it is the future that is wrapped. A limit on the handle
//! of a spawned task ends the wait for it, and the task goes on.

use std::fmt;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

/// What a callee gets: when it must be done, and who may end it
/// before.
struct Limits {
    token: CancellationToken,
    deadline: Option<Instant>,
}

#[derive(Debug, PartialEq)]
enum Ended {
    Cancelled,
    DeadlineExceeded,
}

impl Limits {
    /// The earlier of the two deadlines.
    fn until(&self, deadline: Instant) -> Limits {
        let ours = self.deadline.unwrap_or(deadline);
        Limits {
            token: self.token.child_token(),
            deadline: Some(deadline.min(ours)),
        }
    }

    /// Drops the future when one of the two ends it.
    async fn hold<T>(
        &self,
        call: impl Future<Output = T>,
    ) -> Result<T, Ended> {
        let call = self.token.run_until_cancelled(call);
        let ended = match self.deadline {
            Some(at) => timeout_at(at, call).await,
            None => Ok(call.await),
        };
        let ended = ended.map_err(|_| Ended::DeadlineExceeded)?;
        ended.ok_or(Ended::Cancelled)
    }
}

// 1. The limit is that of this call alone. Its timer goes when the
// answer comes first.
async fn fetch(
    limits: &Limits,
    answers: &mut mpsc::Receiver<&'static str>,
    limit: Duration,
) -> Result<&'static str, Ended> {
    let limits = limits.until(Instant::now() + limit);
    let answer = limits.hold(answers.recv()).await?;
    Ok(answer.expect("it is open"))
}

async fn run() {
    let hour = Duration::from_secs(3600);
    let (tx, mut answers) = mpsc::channel(1);
    let token = CancellationToken::new();
    let caller = Limits { token, deadline: None };

    // 2. The answer comes first.
    tx.send("here").await.unwrap();
    let answer = fetch(&caller, &mut answers, hour).await;
    let failed = answer.is_err();
    println!("answer: {} failed: {failed}", answer.unwrap_or(""));

    // 3. Nobody answers. That ends the call, and not its caller.
    let (short, start) = (Duration::from_millis(1), Instant::now());
    let error = fetch(&caller, &mut answers, short).await;
    let error = error.unwrap_err();
    println!("waited: {}", start.elapsed() >= short);
    println!("{error}");
    let late = error == Ended::DeadlineExceeded;
    let lives = !caller.token.is_cancelled();
    println!("too late: {late} caller lives: {lives}");

    // 4. A child has the deadline of its parent, unless its own is
    // earlier.
    let now = Instant::now();
    let soon = now + Duration::from_millis(2);
    let parent = caller.until(soon);
    let longer = parent.until(now + hour);
    let shorter = parent.until(now);
    println!("inherited: {}", longer.deadline == Some(soon));
    println!("shortened: {}", shorter.deadline < Some(soon));

    // 5. The deadline of the parent ends the call below it.
    let error = fetch(&longer, &mut answers, hour).await;
    println!("{}", error.unwrap_err());

    // 6. So does the end of the caller, which is no deadline.
    caller.token.cancel();
    let error = fetch(&caller, &mut answers, hour).await;
    println!("{}", error.unwrap_err());
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ended::Cancelled => "context canceled",
            Ended::DeadlineExceeded => "context deadline exceeded",
        })
    }
}

impl std::error::Error for Ended {}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Why it was cancelled, with tasks
//!
//! Says why a token was cancelled: the first reason stays, and
//! reaches all that waits below it.
//!
//! The token has no place for a reason. A `OnceLock` beside it
//! holds the first that is set: `set` returns `Err` to whoever
//! comes later. It is set before the token is cancelled, so
//! whoever hears of the end finds the reason there. `cancel`
//! takes `&self` and may be called by anybody and again, so no
//! lock is needed to find out who is first.
//!
//! A deadline cancels nothing by itself: `timeout_at` gives an
//! error of its own, and whoever wants to tell others sets the
//! reason and cancels.
//!
//! What the compiler does not check: that the reason is set
//! before the token is cancelled, so that whoever hears of the
//! end finds it.

use std::future;
use std::sync::{Arc, OnceLock};

use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

/// Ends a token, and says why.
#[derive(Clone)]
struct Cause {
    why: Arc<OnceLock<&'static str>>,
    token: CancellationToken,
}

// 1. To cancel is to give a reason. The first one stays.
impl Cause {
    fn new() -> Cause {
        let token = CancellationToken::new();
        Cause { why: Arc::default(), token }
    }

    fn cancel(&self, why: &'static str) {
        _ = self.why.set(why);
        self.token.cancel();
    }

    fn why(&self) -> &'static str {
        self.why.get().copied().unwrap_or("context canceled")
    }
}

async fn run() {
    let cause = Cause::new();
    let child = cause.token.child_token();

    // 2. Somebody waits for the end, in order to clean up, and for
    // nothing else.
    let cleaner = tokio::spawn({
        let cause = cause.clone();
        async move {
            child.cancelled().await;
            cause.why()
        }
    });

    // 3. Two workers fail, one after the other.
    let failed = CancellationToken::new();
    let first = tokio::spawn({
        let cause = cause.clone();
        let failed = failed.clone().drop_guard();
        async move {
            let _failed = failed;
            cause.cancel("disk full");
        }
    });
    let second = tokio::spawn({
        let cause = cause.clone();
        async move {
            failed.cancelled().await;
            cause.cancel("no queue");
        }
    });

    // 4. The token says that it was cancelled, and the cause says
    // why.
    first.await.unwrap();
    second.await.unwrap();
    println!("cleaned up after: {}", cleaner.await.unwrap());
    println!("cause: {}", cause.why());
    let ended = cause.token.is_cancelled();
    println!(
        "error: {}",
        if ended { "context canceled" } else { "" }
    );

    // 5. Where nobody gave a reason, there is none.
    let plain = Cause::new();
    plain.token.cancel();
    println!("plain: {}", plain.why());

    // 6. A deadline has a reason of its own.
    let slow = Cause::new();
    let never = future::pending::<()>();
    if timeout_at(Instant::now(), never).await.is_err() {
        slow.cancel("too slow");
    }
    println!("slow: {}", slow.why());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

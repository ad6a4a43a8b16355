//! # One case before the others, with tasks
//!
//! Takes a job, but none once it is time to stop, even where both
//! are ready.
//!
//! `tokio::select!` begins at a branch chosen at random. With
//! `biased;` it asks them in the order of the text, so the first
//! that is ready wins. Go has to look twice.
//!
//! The branch that loses is dropped, and the job is still in the
//! channel: `recv` takes a value when it is ready and not before.
//! With a future that is not cancel-safe, a stop that wins can cost
//! what the other had begun.
//!
//! The one who stops holds a `DropGuard`: it cancels when it is
//! dropped, so also when its task panics. A token that is dropped
//! cancels nothing, and whoever waits for it would wait for ever.
//!
//! What the compiler does not check: that the later branches ever
//! have their turn. A first branch that is always ready starves the
//! others.

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// A job, but none once it is time to stop.
async fn next(
    stop: &CancellationToken,
    jobs: &mut mpsc::Receiver<u32>,
) -> Option<u32> {
    // 1. In the order of the text: the stop first.
    // 2. Whoever waits here hears of both.
    tokio::select! {
        biased;
        () = stop.cancelled() => None,
        n = jobs.recv() => n,
    }
}

async fn run() {
    // 3. A hundred rounds, in each of which a job is ready.
    let (mut taken, mut after_stop) = (0, 0);
    for _ in 0..100 {
        let stop = CancellationToken::new();
        let (job_tx, mut jobs) = mpsc::channel(2);
        job_tx.send(1).await.unwrap();
        job_tx.send(1).await.unwrap();

        taken += next(&stop, &mut jobs).await.iter().count();
        stop.cancel();
        after_stop += next(&stop, &mut jobs).await.iter().count();
    }
    println!("taken {taken} after the stop {after_stop}");

    // 4. A stop that comes while nothing is ready ends the wait.
    let stop = CancellationToken::new();
    let (_job_tx, mut jobs) = mpsc::channel(1);
    let running = stop.clone().drop_guard();
    let stopper = tokio::spawn(async move { drop(running) });
    let job = next(&stop, &mut jobs).await;
    stopper.await.unwrap();
    println!("waited, and got a job: {}", job.is_some());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

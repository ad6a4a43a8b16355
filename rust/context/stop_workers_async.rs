//! # Stop by cancelling a token
//!
//! All workers stop at once when one token is cancelled,
//! whatever each of them waits for.
//!
//! A `CancellationToken` is what the close of a `done` channel
//! is in Go: it has two states, the change is for good, and
//! everybody who waits hears of it, also who comes later.
//! `Notify` is not that: `notify_waiters` reaches those who wait
//! at that moment.
//!
//! A worker could be stopped without being asked: `abort`, or
//! the drop of the `JoinSet`, drops its future where it waits,
//! and what it had in hand is gone. The token lets it say what
//! that was.
//!
//! `select!` drops the futures of the branches that lose. The
//! receive stands first, `biased` asks it first, and it is asked
//! again when the stop has come: a job that was handed over is
//! worked on. The `send` that loses takes its value with it, so
//! the worker says what it had. A result that was taken at that
//! very moment is named too: to send it again sends it twice.
//!
//! What the compiler does not check: that a worker waits for the
//! stop wherever it waits, and that somebody cancels: a token
//! that is dropped cancels nothing. In both cases `join_all`
//! waits for ever.

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

const WORKERS: usize = 3;

fn square(n: u32) -> u32 {
    n * n
}

// 1. Whatever a worker waits for, it waits for the stop too. It
// says where the stop has reached it.
async fn work(
    stop: CancellationToken,
    jobs: flume::Receiver<u32>,
    results: flume::Sender<u32>,
) -> String {
    loop {
        let n = tokio::select! {
            biased;
            n = jobs.recv_async() => n.expect("there are jobs"),
            () = stop.cancelled() => match jobs.try_recv() {
                // It came when the line above had been asked.
                Ok(n) => n,
                Err(_) => return "waited for a job".into(),
            },
        };
        let result = square(n);
        tokio::select! {
            biased;
            sent = results.send_async(result) => if sent.is_err() {
                return format!("nobody takes {result}");
            },
            () = stop.cancelled() => {
                return format!("had {result} to send");
            }
        }
    }
}

async fn run() {
    let (job_tx, jobs) = flume::bounded(0);
    let (result_tx, _results) = flume::bounded(0);

    // 2. Every worker has a clone of the one token.
    let stop = CancellationToken::new();
    let mut pool = JoinSet::new();
    for _ in 0..WORKERS {
        let (stop, jobs) = (stop.clone(), jobs.clone());
        pool.spawn(work(stop, jobs, result_tx.clone()));
    }
    drop(jobs); // the workers hold the receivers that count

    // 3. Two workers have taken a job. Nobody takes their results,
    // and the third has nothing to do.
    job_tx.send_async(2).await.unwrap();
    job_tx.send_async(3).await.unwrap();

    // 4. One call reaches all of them.
    stop.cancel();

    // 5. That they were told is not yet that they have ended.
    let mut ends = pool.join_all().await;
    ends.sort();
    for end in ends {
        println!("{end}");
    }
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

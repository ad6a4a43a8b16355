//! # Leave a loop from inside a select, with tasks
//!
//! A loop takes jobs until somebody says that it is enough.
//!
//! `tokio::select!` is no loop and no block of its own for
//! `break`: what stands behind the arrow belongs to the loop
//! around it, and `break` can take a value along.
//!
//! The channel of Go hands over one job after the other, so all
//! of them are taken when the sender comes to say "enough". Here
//! the jobs can lie in the channel when the reason comes. So the
//! jobs stand first, under `biased`, and are asked once more at
//! the end: the branches are asked one after the other, not at
//! one moment. The other way round, the loop would leave jobs
//! behind, and at random some of them.
//!
//! `Some(n) = …` takes the branch out of a turn in which it
//! gives `None`: a sender that has ended does not make the loop
//! spin, it waits for the reason. If the sender panics, its
//! `quit_tx` is dropped and the loop ends with an `Err` in the
//! place of a reason. Then its handle tells.
//!
//! The block around the loop owns the receivers, so they go when
//! it ends. A sender that is not done finds nobody at the other
//! end, and its `send` is an `Err`. In Go that goroutine leaks.
//!
//! What the compiler does not check: that the receivers go. If
//! one is kept outside of the block, `run` waits for a sender
//! that waits for room.

use tokio::sync::{mpsc, oneshot};

async fn run() {
    let (job_tx, mut jobs) = mpsc::channel(1);
    let (quit_tx, mut quit) = oneshot::channel();

    // 1. Three jobs, and then somebody has had enough.
    let sender = tokio::spawn(async move {
        for n in 0..3 {
            job_tx.send(10 * n).await.unwrap();
        }
        quit_tx.send("enough").unwrap();
    });

    // 2. `break` leaves the loop, and hands over what the loop has
    // found. The block owns the receivers.
    let work = async move {
        let mut sum = 0;
        loop {
            tokio::select! {
                biased;
                Some(n) = jobs.recv() => sum += n,
                why = &mut quit => {
                    // A job may have come when the line above had
                    // been asked.
                    while let Ok(n) = jobs.try_recv() {
                        sum += n;
                    }
                    break (sum, why);
                }
            }
        }
    };
    let (sum, why) = work.await;

    // 3. The loop is over; what it found is its value.
    sender.await.unwrap();
    println!("{} after {sum}", why.expect("a reason"));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Pipeline with a parallel stage, with tasks
//!
//! A pipeline of three stages; of the slow one several words are in
//! work at the same time.
//!
//! A receiver is a `Stream`, and the stages are its adapters: no
//! channel between them, and none to close. `buffer_unordered(3)`
//! holds up to three futures and gives out whichever ends first.
//! `buffered(3)` gives them in the order of the input. Both ask for
//! the next word when a place is free, so the feeder is held back.
//!
//! The futures in such a buffer advance while somebody asks the
//! stream for the next item, and not otherwise: while the stage
//! below awaits something else, they stand still. So each word's
//! future is a task: it goes on by itself, on any thread. This is
//! for a stage that waits; one that computes for long belongs into
//! `spawn_blocking`, or on rayon's threads.
//!
//! A task that panics gives an `Err`, which is a panic of the stage
//! here. A stream that is dropped detaches the tasks that it holds,
//! unless their handles are in an `AbortOnDropHandle` each.
//!
//! The tokens of `met` show that as many words as the limit says
//! are inside at once; the pattern does not need them.
//!
//! What the compiler does not check: that what follows does not
//! depend on the order; and that the stream is asked. An adapter
//! does nothing by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::StreamExt;
use tokio_util::task::TaskTracker;

const LIMIT: usize = 3;

fn capitals(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_uppercase()).count()
}

async fn shout(word: &str) -> String {
    word.to_uppercase()
}

async fn run() {
    let words = ["three", "words", "at", "the", "same", "time"];

    // 1. One task feeds the pipeline, as long as somebody takes the
    // words.
    let (raw_tx, raw) = flume::bounded(2);
    let feeder = tokio::spawn(async move {
        for word in words {
            if raw_tx.send_async(word).await.is_err() {
                return;
            }
        }
    });

    // 2. A word waits inside until as many are there as the limit
    // says, or have ended.
    let inside = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let met = TaskTracker::new();
    met.close();
    let mut tokens = [(); LIMIT].map(|()| met.token()).into_iter();
    let (highest, meet) = (Arc::clone(&most), met.clone());
    let upper = raw.into_stream().map(move |word| {
        let (inside, meet) = (Arc::clone(&inside), meet.clone());
        let (most, here) = (Arc::clone(&highest), tokens.next());
        tokio::spawn(async move {
            let now = inside.fetch_add(1, Ordering::Relaxed) + 1;
            most.fetch_max(now, Ordering::Relaxed);
            drop(here);
            meet.wait().await;
            let shouted = shout(word).await;
            inside.fetch_sub(1, Ordering::Relaxed);
            shouted
        })
    });

    // 3. The fast stage, and somebody who asks for the next word.
    let letters = upper
        .buffer_unordered(LIMIT)
        .map(|word| capitals(&word.expect("no panic")));
    let letters = tokio::spawn(letters.collect::<Vec<_>>());

    // 4. All places are taken: the stage has as many in work as the
    // limit says.
    met.wait().await;
    let lengths = letters.await.unwrap();
    feeder.await.unwrap();
    let most = most.load(Ordering::Relaxed);
    println!("in the slow stage at once: {most}");

    // 5. The words overtake each other in that stage. A sum does
    // not depend on their order.
    let sum: usize = lengths.iter().sum();
    println!("{} words, {sum} capital letters", lengths.len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

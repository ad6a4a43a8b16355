//! # Streams
//!
//! A stream is an iterator whose `next` is awaited: what `range`
//! over a channel is in Go. It needs no channel, and no task that
//! fills it. Nothing happens until somebody asks for the next
//! value, and to drop the stream is to stop it: no goroutine is
//! left that waits to send.
//!
//! `buffer_unordered` is the pool of workers: it takes futures
//! from the stream, has at most so many of them at work, and
//! gives the results as they are ready. `buffered` gives them in
//! the order of the stream. The futures are no tasks. They run in
//! the task that asks for the results, one at a time, and wait at
//! the same time: for computation that is no help, there it is
//! rayon.
//!
//! A receiver of tokio becomes a stream with `tokio_stream`'s
//! `ReceiverStream`, or with `stream::unfold` as here.
//!
//! What the compiler does not check: the futures move on only
//! when somebody asks. One who waits for something else between
//! two results keeps all of them waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures::{Stream, StreamExt, stream};
use tokio::sync::Barrier;

const LIMIT: usize = 2;

// 1. A stream makes its next value when it is asked for it.
fn items(n: u32) -> impl Stream<Item = u32> {
    stream::unfold(0, move |i| async move {
        (i < n).then_some((i, i + 1))
    })
}

#[derive(Default)]
struct Requests {
    at_work: AtomicUsize,
    most: AtomicUsize,
}

async fn run() {
    let requests = Arc::new(Requests::default());
    let meet = Arc::new(Barrier::new(LIMIT));

    // 2. Two ask at once: a request meets another one, and the
    // answers come as they are ready.
    let ask = |item| {
        let (r, meet) = (requests.clone(), meet.clone());
        async move {
            let now = 1 + r.at_work.fetch_add(1, Ordering::Relaxed);
            r.most.fetch_max(now, Ordering::Relaxed);
            meet.wait().await;
            r.at_work.fetch_sub(1, Ordering::Relaxed);
            item * item
        }
    };
    let answers = items(6).map(ask).buffer_unordered(LIMIT);

    // 3. The end of the one is the end of the other.
    let (count, sum) = answers
        .fold((0, 0), async |(count, sum), answer| {
            (count + 1, sum + answer)
        })
        .await;
    println!("{count} answers, sum {sum}");
    let most = requests.most.load(Ordering::Relaxed);
    println!("most at once: {most}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

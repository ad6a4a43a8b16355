use std::time::Instant;

use tokio::select;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::sync::oneshot;

use crate::Outcome;
use bench::work::{BATCH, SENDERS};

/// So many values at most are received, or room is reserved for so
/// many, at once.
const AT_ONCE: usize = 64;

pub(super) async fn round_trip(n: u64) -> Outcome {
    let (there_tx, there) = flume::bounded(0);
    let (back_tx, back) = flume::bounded(0);
    tokio::spawn(async move {
        while let Ok(value) = there.recv_async().await {
            back_tx.send_async(value).await.unwrap();
        }
    });
    let started = Instant::now();
    let mut sum = 0;
    for i in 0..n {
        there_tx.send_async(i).await.unwrap();
        sum += back.recv_async().await.unwrap();
    }
    Outcome::since(started, sum)
}

pub(super) async fn request_reply(n: u64) -> Outcome {
    let (requests_tx, mut requests) = mpsc::channel::<(u64, oneshot::Sender<u64>)>(100);
    tokio::spawn(async move {
        while let Some((value, reply)) = requests.recv().await {
            reply.send(value).unwrap();
        }
    });
    let started = Instant::now();
    let mut sum = 0;
    for i in 0..n {
        let (reply_tx, reply) = oneshot::channel();
        requests_tx.send((i, reply_tx)).await.unwrap();
        sum += reply.await.unwrap();
    }
    Outcome::since(started, sum)
}

/// Sends the numbers below n.
async fn count(n: u64, to: Sender<u64>) {
    for i in 0..n {
        to.send(i).await.unwrap();
    }
}

/// The same, with room for many of them at once.
async fn count_many(n: u64, to: Sender<u64>) {
    for begin in (0..n).step_by(AT_ONCE) {
        let end = n.min(begin + AT_ONCE as u64);
        let room = to.reserve_many((end - begin) as usize).await.unwrap();
        for (permit, i) in room.zip(begin..end) {
            permit.send(i);
        }
    }
}

async fn sum(mut values: Receiver<u64>) -> u64 {
    let mut sum = 0;
    while let Some(value) = values.recv().await {
        sum += value;
    }
    sum
}

/// The same, with all that are there at once.
async fn sum_many(mut values: Receiver<u64>) -> u64 {
    let (mut sum, mut some) = (0, Vec::with_capacity(AT_ONCE));
    while values.recv_many(&mut some, AT_ONCE).await > 0 {
        sum += some.drain(..).sum::<u64>();
    }
    sum
}

pub(super) async fn buffered(n: u64) -> Outcome {
    let (tx, values) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count(n, tx));
    let result = sum(values).await;
    Outcome::since(started, result)
}

pub(super) async fn buffered_many(n: u64) -> Outcome {
    let (tx, values) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count_many(n, tx));
    let result = sum_many(values).await;
    Outcome::since(started, result)
}

pub(super) async fn buffered_flume(n: u64) -> Outcome {
    let (tx, values) = flume::bounded(100);
    let started = Instant::now();
    tokio::spawn(async move {
        for i in 0..n {
            tx.send_async(i).await.unwrap();
        }
    });
    let mut sum = 0;
    while let Ok(value) = values.recv_async().await {
        sum += value;
    }
    Outcome::since(started, sum)
}

pub(super) async fn fan_in(n: u64) -> Outcome {
    let (tx, values) = mpsc::channel(100);
    let started = Instant::now();
    for _ in 0..SENDERS {
        tokio::spawn(count(n / SENDERS, tx.clone()));
    }
    drop(tx);
    let result = sum(values).await;
    Outcome::since(started, result)
}

pub(super) async fn fan_in_many(n: u64) -> Outcome {
    let (tx, values) = mpsc::channel(100);
    let started = Instant::now();
    for _ in 0..SENDERS {
        tokio::spawn(count_many(n / SENDERS, tx.clone()));
    }
    drop(tx);
    let result = sum_many(values).await;
    Outcome::since(started, result)
}

pub(super) async fn select_two(n: u64) -> Outcome {
    let (a_tx, mut a) = mpsc::channel(100);
    let (b_tx, mut b) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count(n / 2, a_tx));
    tokio::spawn(count(n / 2, b_tx));
    let mut sum = 0;
    // A branch whose channel has ended is disabled: its pattern does
    // not match. With both disabled, `else` is left.
    loop {
        select! {
            Some(value) = a.recv() => sum += value,
            Some(value) = b.recv() => sum += value,
            else => break,
        }
    }
    Outcome::since(started, sum)
}

pub(super) async fn select_two_many(n: u64) -> Outcome {
    let (a_tx, mut a) = mpsc::channel(100);
    let (b_tx, mut b) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count_many(n / 2, a_tx));
    tokio::spawn(count_many(n / 2, b_tx));
    let mut sum = 0;
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    loop {
        select! {
            1.. = a.recv_many(&mut of_a, AT_ONCE) => sum += of_a.drain(..).sum::<u64>(),
            1.. = b.recv_many(&mut of_b, AT_ONCE) => sum += of_b.drain(..).sum::<u64>(),
            else => break,
        }
    }
    Outcome::since(started, sum)
}

pub(super) async fn stages(n: u64) -> Outcome {
    let (first_tx, mut first) = mpsc::channel(100);
    let (second_tx, second) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count(n, first_tx));
    tokio::spawn(async move {
        while let Some(value) = first.recv().await {
            second_tx.send(2 * value).await.unwrap();
        }
    });
    let result = sum(second).await;
    Outcome::since(started, result)
}

pub(super) async fn stages_many(n: u64) -> Outcome {
    let (first_tx, mut first) = mpsc::channel(100);
    let (second_tx, second) = mpsc::channel(100);
    let started = Instant::now();
    tokio::spawn(count_many(n, first_tx));
    tokio::spawn(async move {
        let mut some = Vec::with_capacity(AT_ONCE);
        while first.recv_many(&mut some, AT_ONCE).await > 0 {
            let room = second_tx.reserve_many(some.len()).await.unwrap();
            for (permit, value) in room.zip(some.drain(..)) {
                permit.send(2 * value);
            }
        }
    });
    let result = sum_many(second).await;
    Outcome::since(started, result)
}

pub(super) async fn stages_batched(n: u64) -> Outcome {
    let (first_tx, mut first) = mpsc::channel::<Vec<u64>>(4);
    let (second_tx, mut second) = mpsc::channel::<Vec<u64>>(4);
    let started = Instant::now();
    tokio::spawn(async move {
        for begin in (0..n).step_by(BATCH) {
            let end = n.min(begin + BATCH as u64);
            first_tx.send((begin..end).collect()).await.unwrap();
        }
    });
    tokio::spawn(async move {
        while let Some(mut values) = first.recv().await {
            values.iter_mut().for_each(|value| *value *= 2);
            second_tx.send(values).await.unwrap();
        }
    });
    let mut sum = 0;
    while let Some(values) = second.recv().await {
        sum += values.iter().sum::<u64>();
    }
    Outcome::since(started, sum)
}

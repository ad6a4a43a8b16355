use std::thread;
use std::time::Instant;

use crossbeam::channel::{self, Receiver, Sender};
use crossbeam::select;

use crate::Outcome;
use bench::work::{BATCH, SENDERS};

pub(super) fn round_trip(n: u64) -> Outcome {
    let (there_tx, there) = channel::bounded(0);
    let (back_tx, back) = channel::bounded(0);
    thread::scope(|s| {
        s.spawn(move || {
            for value in there {
                back_tx.send(value).unwrap();
            }
        });
        let started = Instant::now();
        let mut sum = 0;
        for i in 0..n {
            there_tx.send(i).unwrap();
            sum += back.recv().unwrap();
        }
        drop(there_tx);
        Outcome::since(started, sum)
    })
}

pub(super) fn request_reply(n: u64) -> Outcome {
    let (requests_tx, requests) = channel::bounded::<(u64, Sender<u64>)>(100);
    thread::scope(|s| {
        s.spawn(move || {
            for (value, reply) in requests {
                reply.send(value).unwrap();
            }
        });
        let started = Instant::now();
        let mut sum = 0;
        for i in 0..n {
            let (reply_tx, reply) = channel::bounded(1);
            requests_tx.send((i, reply_tx)).unwrap();
            sum += reply.recv().unwrap();
        }
        drop(requests_tx);
        Outcome::since(started, sum)
    })
}

/// Sends the numbers below n.
fn count(n: u64, to: &Sender<u64>) {
    for i in 0..n {
        to.send(i).unwrap();
    }
}

pub(super) fn buffered(n: u64) -> Outcome {
    let (tx, values) = channel::bounded(100);
    let started = Instant::now();
    thread::scope(|s| {
        s.spawn(move || count(n, &tx));
        Outcome::since_end(started, || values.iter().sum())
    })
}

pub(super) fn fan_in(n: u64) -> Outcome {
    let (tx, values) = channel::bounded(100);
    let started = Instant::now();
    thread::scope(|s| {
        for _ in 0..SENDERS {
            let tx = tx.clone();
            s.spawn(move || count(n / SENDERS, &tx));
        }
        drop(tx);
        Outcome::since_end(started, || values.iter().sum())
    })
}

pub(super) fn select_two(n: u64) -> Outcome {
    let (a_tx, mut a) = channel::bounded(100);
    let (b_tx, mut b) = channel::bounded(100);
    let started = Instant::now();
    thread::scope(|s| {
        s.spawn(move || count(n / 2, &a_tx));
        s.spawn(move || count(n / 2, &b_tx));
        let (mut sum, mut open) = (0, 2);
        while open > 0 {
            let (from, value) = select! {
                recv(a) -> value => (&mut a, value),
                recv(b) -> value => (&mut b, value),
            };
            match value {
                Ok(value) => sum += value,
                Err(_) => {
                    *from = channel::never();
                    open -= 1;
                }
            }
        }
        Outcome::since(started, sum)
    })
}

pub(super) fn stages(n: u64) -> Outcome {
    let (first_tx, first) = channel::bounded(100);
    let (second_tx, second): (_, Receiver<u64>) = channel::bounded(100);
    let started = Instant::now();
    thread::scope(|s| {
        s.spawn(move || count(n, &first_tx));
        s.spawn(move || {
            for value in first {
                second_tx.send(2 * value).unwrap();
            }
        });
        Outcome::since_end(started, || second.iter().sum())
    })
}

pub(super) fn stages_batched(n: u64) -> Outcome {
    let (first_tx, first) = channel::bounded::<Vec<u64>>(4);
    let (second_tx, second) = channel::bounded::<Vec<u64>>(4);
    let started = Instant::now();
    thread::scope(|s| {
        s.spawn(move || {
            for begin in (0..n).step_by(BATCH) {
                let end = n.min(begin + BATCH as u64);
                first_tx.send((begin..end).collect()).unwrap();
            }
        });
        s.spawn(move || {
            for mut values in first {
                values.iter_mut().for_each(|value| *value *= 2);
                second_tx.send(values).unwrap();
            }
        });
        Outcome::since_end(started, || second.iter().flatten().sum())
    })
}

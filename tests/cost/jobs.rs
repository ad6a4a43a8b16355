//! The jobs, as the Go program does them.

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crossbeam::channel;

const BUFFER: usize = 100;
const TASKS: u64 = 1000;

/// A thread that does nothing.
pub(crate) fn start_and_wait(times: u64) {
    for _ in 0..times {
        thread::scope(|s| {
            s.spawn(|| black_box(()));
        });
    }
}

/// A value to another thread and back.
pub(crate) fn there_and_back(times: u64) {
    let (there_tx, there) = channel::bounded(0);
    let (back_tx, back) = channel::bounded(0);
    thread::scope(|s| {
        s.spawn(move || {
            for n in there {
                back_tx.send(n).unwrap();
            }
        });
        for n in 0..times {
            there_tx.send(n).unwrap();
            black_box(back.recv().unwrap());
        }
        drop(there_tx);
    });
}

/// Values through a buffer to another thread.
pub(crate) fn buffered_send(times: u64) {
    let (tx, values) = channel::bounded(BUFFER);
    thread::scope(|s| {
        s.spawn(|| values.iter().map(black_box).count());
        for n in 0..times {
            tx.send(n).unwrap();
        }
        drop(tx);
    });
}

/// Tasks that each add to a counter.
pub(crate) fn small_tasks(times: u64) {
    let done = AtomicU64::new(0);
    for _ in 0..times {
        rayon::scope(|s| {
            for _ in 0..TASKS {
                s.spawn(|_| {
                    done.fetch_add(1, Ordering::Relaxed);
                });
            }
        });
    }
    assert_eq!(done.into_inner(), times * TASKS);
}

//! # A task for each item, on a pool
//!
//! Runs a thousand small tasks, some of which start more.
//!
//! A thread for each would work, and cost a thousand times the tens
//! of microseconds and the stack of an operating system thread.
//! This is where a literal translation of goroutines is slower by a
//! factor of a hundred. rayon's scopes look like that of the
//! standard library, and spawn *tasks*: the threads of the pool,
//! one a core, take them from queues. `in_place_scope` runs its own
//! closure here, on main; `rayon::scope` would run that on the pool
//! too. A panic in a task comes out of the scope when all tasks
//! have ended.
//!
//! A task runs to its end on one thread. Where a goroutine that
//! waits makes room for another, a task that waits for a lock, a
//! channel or the network keeps its thread, and a pool whose
//! threads all wait does nothing. So: rayon for tasks that compute,
//! threads for a few that wait, async for thousands that wait.
//!
//! For a loop over a collection `par_iter` is shorter and splits
//! better than a task for each item; see `parallel/map`.
//!
//! What the compiler does not check: that a task does not wait for
//! another one that has not started yet.

use std::sync::atomic::{AtomicU64, Ordering};

const TASKS: u64 = 1000;

pub fn main() {
    let (done, sum) = (AtomicU64::new(0), AtomicU64::new(0));
    let (done, sum) = (&done, &sum);

    // 1. Each `spawn` puts a task into a queue of the pool: a small
    // allocation, and no thread.
    rayon::in_place_scope(|s| {
        for n in 0..TASKS {
            s.spawn(move |s| {
                sum.fetch_add(n, Ordering::Relaxed);
                done.fetch_add(by_worker(), Ordering::Relaxed);

                // 2. A task may start another; it is handed the
                // scope.
                if n % 10 == 0 {
                    s.spawn(move |_| {
                        done.fetch_add(
                            by_worker(),
                            Ordering::Relaxed,
                        );
                    });
                }
            });
        }

        // 3. The scope ends when all tasks have, also those of
        // tasks.
    });
    let load = |n: &AtomicU64| n.load(Ordering::Relaxed);
    println!("tasks by workers {} sum {}", load(done), load(sum));
}

/// 1 on a thread of the pool, which has an index, and else 0.
fn by_worker() -> u64 {
    rayon::current_thread_index().is_some().into()
}

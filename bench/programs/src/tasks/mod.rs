//! With tasks, on tokio. The body of a job is a task itself: in
//! `block_on` it would run outside the workers, and each wake-up would
//! cross threads.

mod channels;
mod groups;
mod locks;
mod servers;
mod start;
mod time;

use tokio::runtime::Builder;

use crate::{Entry, Outcome};

/// On as many workers as there are cores.
fn on_workers(job: impl Future<Output = Outcome> + Send + 'static) -> Outcome {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::spawn(job).await.unwrap() })
}

/// On the thread that calls.
fn on_one_thread(job: impl Future<Output = Outcome> + Send + 'static) -> Outcome {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::spawn(job).await.unwrap() })
}

/// On workers, but with the body where `#[tokio::main]` has it.
fn in_main(job: impl Future<Output = Outcome>) -> Outcome {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(job)
}

pub const LIST: &[Entry] = &[
    ("start_and_join", "tasks", |n| {
        on_workers(start::start_and_join(n))
    }),
    ("start_and_join", "tasks_one_thread", |n| {
        on_one_thread(start::start_and_join(n))
    }),
    ("start_and_join", "tasks_in_main", |n| {
        in_main(start::start_and_join(n))
    }),
    ("many_adders", "tasks", |n| {
        on_workers(start::many_adders(n))
    }),
    ("many_adders", "tasks_chunks", |n| {
        on_workers(start::many_adders_in_chunks(n))
    }),
    ("parked", "tasks", |n| on_workers(start::parked(n))),
    ("parked", "tasks_notify", |n| {
        on_workers(start::parked_on_notify(n))
    }),
    ("round_trip", "tasks", |n| {
        on_workers(channels::round_trip(n))
    }),
    ("round_trip", "tasks_one_thread", |n| {
        on_one_thread(channels::round_trip(n))
    }),
    ("round_trip", "tasks_in_main", |n| {
        in_main(channels::round_trip(n))
    }),
    ("request_reply", "tasks", |n| {
        on_workers(channels::request_reply(n))
    }),
    ("buffered", "tasks", |n| on_workers(channels::buffered(n))),
    ("buffered", "tasks_many", |n| {
        on_workers(channels::buffered_many(n))
    }),
    ("buffered", "tasks_flume", |n| {
        on_workers(channels::buffered_flume(n))
    }),
    ("fan_in", "tasks", |n| on_workers(channels::fan_in(n))),
    ("fan_in", "tasks_many", |n| {
        on_workers(channels::fan_in_many(n))
    }),
    ("select_two", "tasks", |n| {
        on_workers(channels::select_two(n))
    }),
    ("select_two", "tasks_many", |n| {
        on_workers(channels::select_two_many(n))
    }),
    ("stages", "tasks", |n| on_workers(channels::stages(n))),
    ("stages", "tasks_many", |n| {
        on_workers(channels::stages_many(n))
    }),
    ("stages_batched", "tasks", |n| {
        on_workers(channels::stages_batched(n))
    }),
    ("timers", "tasks", |n| on_workers(time::timers(n))),
    ("timers_cancelled", "tasks", |n| {
        on_workers(time::timers_cancelled(n))
    }),
    ("timers_cancelled", "tasks_abort", |n| {
        on_workers(time::timers_aborted(n))
    }),
    ("mutex", "tasks", |n| on_workers(locks::mutex(n))),
    ("mutex", "tasks_mutex_of_tokio", |n| {
        on_workers(locks::mutex_of_tokio(n))
    }),
    ("mutex_held", "tasks", |n| on_workers(locks::mutex_held(n))),
    ("pool_1us", "tasks", |n| {
        on_workers(groups::pool_of_microseconds(n))
    }),
    ("pool_100us", "tasks", |n| {
        on_workers(groups::pool_of_hundreds(n))
    }),
    ("first_error", "tasks", |n| {
        on_workers(groups::first_error(n))
    }),
    ("echo", "tasks", |_| on_workers(servers::echo())),
    ("http", "tasks", |_| on_workers(servers::http())),
];

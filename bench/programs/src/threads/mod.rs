//! With threads: the standard library and crossbeam.

mod channels;
mod groups;
mod locks;
mod servers;
mod start;
mod time;

use crate::Entry;

pub const LIST: &[Entry] = &[
    ("start_and_join", "threads", start::start_and_join),
    ("many_adders", "threads", start::many_adders),
    ("parked", "threads", start::parked),
    ("round_trip", "threads", channels::round_trip),
    ("request_reply", "threads", channels::request_reply),
    ("buffered", "threads", channels::buffered),
    ("fan_in", "threads", channels::fan_in),
    ("select_two", "threads", channels::select_two),
    ("stages", "threads", channels::stages),
    ("stages_batched", "threads", channels::stages_batched),
    ("timers", "threads", time::timers),
    ("timers_cancelled", "threads", time::timers_cancelled),
    ("mutex", "threads", locks::mutex),
    ("mutex", "threads_parking_lot", locks::mutex_of_parking_lot),
    ("mutex_held", "threads", locks::mutex_held),
    ("rwlock", "threads", locks::rwlock),
    (
        "rwlock",
        "threads_parking_lot",
        locks::rwlock_of_parking_lot,
    ),
    ("atomic", "threads", locks::atomic),
    ("once", "threads", locks::once),
    ("pool_1us", "threads", groups::pool_of_microseconds),
    ("pool_100us", "threads", groups::pool_of_hundreds),
    ("first_error", "threads", groups::first_error),
    ("parallel_sum", "threads", groups::parallel_sum),
    ("echo", "threads", servers::echo),
];

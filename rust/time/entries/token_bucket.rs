use crate::catalogue::{PAIR, Pair};
use crate::time::{token_bucket, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "token_bucket",
    main: token_bucket::main,
    no_tasks: Some(
        "It waits for nothing: a task asks the same bucket, and the lock is held for no await.",
    ),
    go: &["sync.Mutex", "time.Duration"],
    aliases: &[
        "rate limit",
        "rate limiter",
        "throttle",
        "leaky bucket",
    ],
    rust: &["std::time::Instant", "std::sync::Mutex"],
    related: &["time/ticker_loop", "locks/guarded_struct"],
    answers: &["T:mutex_struct", "mutex_defer_method"],
    what_ifs: what_ifs::token_bucket::LIST,
    unshown: what_ifs::token_bucket::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair};
use crate::x::{rate_limiter, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "rate_limiter",
    main: rate_limiter::main,
    no_tasks: Some(
        "The limiter is the same: a task awaits `tokio::time::sleep` where the thread sleeps.",
    ),
    go: &["rate.NewLimiter", "Limiter.Wait"],
    aliases: &[
        "rate limit",
        "throttle",
        "token bucket",
        "requests per second",
        "leaky bucket",
    ],
    rust: &["std::time::Instant", "std::sync::Mutex"],
    related: &["select/ticker"],
    answers: &["rate_limiter"],
    what_ifs: what_ifs::rate_limiter::LIST,
    unshown: what_ifs::rate_limiter::UNSHOWN,
    ..PAIR
};

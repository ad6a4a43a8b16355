use crate::catalogue::{PAIR, Pair};
use crate::time::{heartbeat, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "heartbeat",
    main: heartbeat::main,
    no_tasks: Some(
        "With tasks it is the loop of `time/ticker_loop`, which ends when a send fails.",
    ),
    go: &["time.NewTicker", "Ticker.Stop", "time.Sleep"],
    aliases: &[
        "range over a ticker",
        "for range ticker.C",
        "time.Tick",
        "jitter",
        "thundering herd",
        "keepalive",
    ],
    rust: &["crossbeam::channel::tick", "thread::sleep"],
    related: &["time/ticker_loop", "select/ticker"],
    answers: &["sleep_once", "ticker_range"],
    what_ifs: what_ifs::heartbeat::LIST,
    unshown: what_ifs::heartbeat::UNSHOWN,
    ..PAIR
};

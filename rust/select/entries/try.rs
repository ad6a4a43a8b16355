use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::select::{r#try, try_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "try",
    main: r#try::main,
    tasks: Some(Tasks {
        main: try_async::main,
        rust: &["try_send", "tokio::select!", "std::future::ready"],
        when: "The calls that do not wait are the same for both; tasks have a trap of their own in the `else` of `select!`.",
        what_ifs: what_ifs::try_async::LIST,
        unshown: what_ifs::try_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "default"],
    aliases: &[
        "non-blocking send",
        "non-blocking receive",
        "select default",
        "try_send",
        "drop when full",
        "poll a channel",
    ],
    rust: &["SyncSender::try_send", "Receiver::try_recv"],
    related: &["channels/backpressure", "select/multiplex"],
    answers: &["try_send", "try_receive"],
    what_ifs: what_ifs::r#try::LIST,
    unshown: what_ifs::r#try::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{event_loop, event_loop_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "event_loop",
    main: event_loop::main,
    tasks: Some(Tasks {
        main: event_loop_async::main,
        rust: &[
            "tokio::sync::mpsc",
            "tokio::sync::oneshot",
            "tokio::select!",
            "tokio::time::sleep",
        ],
        when: "Tasks where those who ask are tasks; either for the loop itself, which is the same.",
        what_ifs: what_ifs::event_loop_async::LIST,
        unshown: what_ifs::event_loop_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "time.After", "chan"],
    aliases: &[
        "pending requests by id",
        "event loop",
        "actor",
        "request with a reply channel",
        "owner goroutine",
        "run loop",
    ],
    rust: &[
        "crossbeam::channel::select!",
        "crossbeam::channel::never",
        "JoinHandle",
    ],
    related: &["lifecycle/start_and_close", "select/multiplex"],
    answers: &[
        "T:reply_channel_struct",
        "background_loop_started",
        "constructor_makes_channels",
        "event_loop_many_cases",
        "goroutine_in_constructor",
        "loop_work_done",
        "optional_select_case_nil",
        "receive_or_done",
        "request_with_reply_channel",
        "select_once_channels",
        "send_or_done",
        "shutdown_method",
    ],
    what_ifs: what_ifs::event_loop::LIST,
    unshown: what_ifs::event_loop::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{
    state_machine, state_machine_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "state_machine",
    main: state_machine::main,
    tasks: Some(Tasks {
        main: state_machine_async::main,
        rust: &["tokio::time::timeout_at", "tokio::sync::mpsc"],
        when: "Either: the machine is the same, and the loop around it is thin.",
        what_ifs: what_ifs::state_machine_async::LIST,
        unshown: what_ifs::state_machine_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTimer", "Timer.Reset", "select"],
    aliases: &[
        "sans io",
        "protocol",
        "raft",
        "keepalive",
        "ping pong",
        "node goroutine",
    ],
    rust: &["Receiver::recv_deadline", "std::time::Instant"],
    related: &[
        "lifecycle/event_loop",
        "composition/type_state",
        "time/idle_timer",
    ],
    answers: &[
        "range_channel",
        "spawn_few_and_wait",
        "timer_reuse_reset",
    ],
    what_ifs: what_ifs::state_machine::LIST,
    unshown: what_ifs::state_machine::UNSHOWN,
    ..PAIR
};

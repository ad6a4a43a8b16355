use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::select::{multiplex, multiplex_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "multiplex",
    main: multiplex::main,
    tasks: Some(Tasks {
        main: multiplex_async::main,
        rust: &["tokio::select!", "mpsc::Receiver::recv"],
        when: "Tasks where more than channels are waited for: a branch takes any future, such as a read or a timer.",
        what_ifs: what_ifs::multiplex_async::LIST,
        unshown: what_ifs::multiplex_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "nil"],
    aliases: &[
        "select statement",
        "wait on multiple channels",
        "crossbeam select macro",
        "fan in with select",
        "nil channel in select",
        "pause a loop",
        "merge channels",
    ],
    rust: &[
        "crossbeam::channel::select!",
        "crossbeam::channel::never",
    ],
    related: &[
        "select/timeout",
        "channels/range_until_closed",
        "channels/close_by_owner",
    ],
    answers: &["loop_select_channels", "optional_select_case_nil"],
    mistakes: &[Mistake {
        name: "reconnected",
        summary: "a channel is replaced while another goroutine receives from it",
        categories: &[56],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::multiplex::LIST,
    unshown: what_ifs::multiplex::UNSHOWN,
    ..PAIR
};

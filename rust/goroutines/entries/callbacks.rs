use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::goroutines::{callbacks, callbacks_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "callbacks",
    main: callbacks::main,
    tasks: Some(Tasks {
        main: callbacks_async::main,
        rust: &["JoinSet", "FnMut", "Future"],
        when: "Tasks where the callback waits, for a request or a file; threads where it computes.",
        what_ifs: what_ifs::callbacks_async::LIST,
        unshown: what_ifs::callbacks_async::UNSHOWN,
        ..TASKS
    }),
    go: &["func", "sync.Mutex", "atomic.Int64"],
    aliases: &[
        "callback",
        "hook",
        "function value",
        "handler function",
        "Fn FnMut Send",
    ],
    rust: &["Fn", "Sync"],
    related: &["goroutines/loop_variables", "locks/counter"],
    mistakes: &[
        Mistake {
            name: "counts_in_a_callback",
            summary: "a callback that several goroutines call writes to a plain variable",
            categories: &[17],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "replaced_logger",
            summary: "the logger is replaced while a goroutine uses it",
            categories: &[15],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "callback_of_unknown_type",
            summary: "a callback is called by other threads, and its type does not promise that it can be",
            categories: &[16],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "start_helper",
            summary: "a helper runs whatever function it is given",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    answers: &["callback_in_goroutine"],
    what_ifs: what_ifs::callbacks::LIST,
    unshown: what_ifs::callbacks::UNSHOWN,
    ..PAIR
};

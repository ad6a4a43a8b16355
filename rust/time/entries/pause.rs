use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{pause, pause_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "pause",
    main: pause::main,
    tasks: Some(Tasks {
        main: pause_async::main,
        rust: &["tokio::time::sleep", "run_until_cancelled"],
        when: "Tasks where many pause at the same time: a sleep costs no thread.",
        what_ifs: what_ifs::pause_async::LIST,
        unshown: what_ifs::pause_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTimer", "Timer.Stop", "select"],
    also: &["time.Sleep"],
    aliases: &[
        "interruptible sleep",
        "sleep with cancel",
        "sleep or done",
        "cancellable sleep",
        "wake up a sleeping goroutine",
    ],
    rust: &[
        "std::sync::mpsc",
        "Receiver::recv_timeout",
        "RecvTimeoutError",
    ],
    related: &["select/timeout", "time/retry"],
    answers: &["sleep_or_done"],
    what_ifs: what_ifs::pause::LIST,
    unshown: what_ifs::pause::UNSHOWN,
    ..PAIR
};

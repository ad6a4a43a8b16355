use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::time::{late_timer, late_timer_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "late_timer",
    main: late_timer::main,
    tasks: Some(Tasks {
        main: late_timer_async::main,
        rust: &["tokio::spawn", "CancellationToken", "DropGuard"],
        when: "Tasks for more than a few leases: their timers cost no threads.",
        what_ifs: what_ifs::late_timer_async::LIST,
        unshown: what_ifs::late_timer_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.AfterFunc", "Timer.Stop", "sync.Mutex"],
    aliases: &[
        "generation number",
        "stale timer",
        "stop a timer that has fired",
        "expiry of a lease",
        "timer callback race",
    ],
    rust: &["std::sync::mpsc", "Arc::downgrade"],
    related: &["time/after_func", "select/timeout"],
    answers: &[
        "afterfunc",
        "T:mutex_and_timer",
        "timer_field_stop_reset",
        "unlock_on_each_exit",
        "caller_holds_lock",
    ],
    mistakes: &[Mistake {
        name: "restarts_itself",
        summary: "the function of a timer uses the variable that the timer is put in",
        categories: &[28],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::late_timer::LIST,
    unshown: what_ifs::late_timer::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::select::{
    leave_the_loop, leave_the_loop_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "leave_the_loop",
    main: leave_the_loop::main,
    tasks: Some(Tasks {
        main: leave_the_loop_async::main,
        rust: &["tokio::select!", "break", "tokio::sync::oneshot"],
        when: "Tasks where the loop waits for more than channels; the form is the same.",
        what_ifs: what_ifs::leave_the_loop_async::LIST,
        unshown: what_ifs::leave_the_loop_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "break"],
    aliases: &[
        "break out of a select",
        "break loop label",
        "break in select does not leave for",
        "exit for select loop",
    ],
    rust: &["crossbeam::channel::select!", "break"],
    related: &["select/multiplex", "context/stop_workers"],
    answers: &["loop_select_channels"],
    what_ifs: what_ifs::leave_the_loop::LIST,
    unshown: what_ifs::leave_the_loop::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{notify, notify_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "notify",
    main: notify::main,
    tasks: Some(Tasks {
        main: notify_async::main,
        rust: &[
            "tokio::sync::Notify",
            "notify_one",
            "CancellationToken",
        ],
        when: "Tasks where the loop waits between its builds; a thread where a build computes.",
        what_ifs: what_ifs::notify_async::LIST,
        unshown: what_ifs::notify_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "select", "sync.Mutex"],
    aliases: &[
        "kick channel",
        "wake up a goroutine",
        "coalesce",
        "notify channel",
        "dirty flag",
    ],
    rust: &["std::sync::mpsc", "SyncSender::try_send"],
    related: &["lifecycle/event_loop", "select/try"],
    answers: &[
        "T:mutex_and_callback",
        "T:mutex_and_channels",
        "T:mutex_struct",
        "background_loop_started",
        "kick_channel_try_notify",
        "lock_copy_unlock",
        "mutex_section_in_method",
        "shutdown_method",
        "try_send",
    ],
    what_ifs: what_ifs::notify::LIST,
    unshown: what_ifs::notify::UNSHOWN,
    ..PAIR
};

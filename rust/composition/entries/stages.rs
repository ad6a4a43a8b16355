use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::composition::{stages, stages_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "stages",
    main: stages::main,
    tasks: Some(Tasks {
        main: stages_async::main,
        rust: &["flume::bounded", "JoinSet"],
        when: "Tasks where a stage waits for something else than the next one; threads, or one iterator, where the stages compute.",
        what_ifs: what_ifs::stages_async::LIST,
        unshown: what_ifs::stages_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "close", "range"],
    aliases: &[
        "pipeline",
        "chain of channels",
        "generator",
        "stage by stage",
    ],
    rust: &["crossbeam::channel::bounded", "thread::Scope"],
    related: &[
        "channels/range_until_closed",
        "composition/parallel_stages",
    ],
    answers: &[
        "close_data_channel",
        "generator_channel",
        "lock_or_wg_parameter",
        "pipeline_stage",
        "range_channel",
        "returns_channel",
        "send_or_done",
    ],
    what_ifs: what_ifs::stages::LIST,
    unshown: what_ifs::stages::UNSHOWN,
    ..PAIR
};

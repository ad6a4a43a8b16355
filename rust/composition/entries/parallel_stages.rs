use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::composition::{
    parallel_stages, parallel_stages_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "parallel_stages",
    main: parallel_stages::main,
    tasks: Some(Tasks {
        main: parallel_stages_async::main,
        rust: &[
            "StreamExt::buffer_unordered",
            "flume::bounded",
            "tokio::spawn",
        ],
        when: "Tasks where the slow stage waits, for requests or files; threads where it computes.",
        what_ifs: what_ifs::parallel_stages_async::LIST,
        unshown: what_ifs::parallel_stages_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.WaitGroup", "close"],
    aliases: &[
        "fan out in a pipeline",
        "par_bridge",
        "parallel stage",
    ],
    rust: &["crossbeam::channel::bounded", "Receiver::clone"],
    related: &["composition/stages", "channels/worker_pool"],
    answers: &[
        "close_data_channel",
        "pipeline_stage",
        "range_channel",
        "send_or_done",
        "spawn_few_and_wait",
        "wait_then_close",
        "worker_pool",
    ],
    what_ifs: what_ifs::parallel_stages::LIST,
    unshown: what_ifs::parallel_stages::UNSHOWN,
    ..PAIR
};

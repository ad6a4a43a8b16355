use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{what_ifs, worker_pool, worker_pool_async};

pub(crate) const ENTRY: Pair = Pair {
    name: "worker_pool",
    main: worker_pool::main,
    tasks: Some(Tasks {
        main: worker_pool_async::main,
        rust: &[
            "tokio::spawn",
            "flume::bounded",
            "JoinSet",
            "TaskTracker",
        ],
        when: "Tasks where the jobs wait; threads, or rayon, where they compute.",
        what_ifs: what_ifs::worker_pool_async::LIST,
        unshown: what_ifs::worker_pool_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "sync.WaitGroup", "close", "range"],
    aliases: &[
        "thread pool",
        "job queue",
        "fan out",
        "fan out fan in",
        "fixed number of workers",
        "producer consumer",
        "crossbeam channel workers",
    ],
    rust: &[
        "crossbeam::channel::bounded",
        "std::thread::scope",
        "drop",
    ],
    related: &[
        "channels/worker_pool_deadline",
        "parallel/pooled_tasks",
    ],
    answers: &["worker_pool", "wait_then_close"],
    mistakes: &[Mistake {
        name: "any_job",
        summary: "the queue holds functions, and a worker runs whatever comes",
        categories: &[83],
        kind: Kind::Sound,
    }],
    what_ifs: what_ifs::worker_pool::LIST,
    unshown: what_ifs::worker_pool::UNSHOWN,
    ..PAIR
};

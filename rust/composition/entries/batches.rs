use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::composition::{batches, batches_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "batches",
    main: batches::main,
    tasks: Some(Tasks {
        main: batches_async::main,
        rust: &["JoinSet", "flume::bounded", "mem::take"],
        when: "Tasks where the values come from connections and a batch goes out as one request; threads where a batch is computed.",
        what_ifs: what_ifs::batches_async::LIST,
        unshown: what_ifs::batches_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "append", "context.Context"],
    aliases: &[
        "batching stage",
        "collect up to n",
        "chunk a channel",
        "flush a batch",
        "bulk insert",
        "group values of a channel",
    ],
    rust: &[
        "std::mem::take",
        "crossbeam::channel::bounded",
        "thread::Scope",
    ],
    related: &[
        "composition/stages",
        "time/flush_every",
        "locks/copy_then_act",
    ],
    answers: &["lock_or_wg_parameter", "returns_channel"],
    what_ifs: what_ifs::batches::LIST,
    unshown: what_ifs::batches::UNSHOWN,
    ..PAIR
};

//! # Composition
//!
//! Larger shapes made of channels and threads: steps that work
//! at the same time, each on what the one before it has sent,
//! and limits to how many do so. The channels between them bound
//! how far one can run ahead, and carry the end of the input
//! from the first to the last. At the end stands what holds an
//! order of steps together by its types.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod batches;
pub mod batches_async;
pub mod first_answer;
pub mod first_answer_async;
pub mod iterators;
pub mod parallel_stages;
pub mod parallel_stages_async;
pub mod semaphore;
pub mod semaphore_async;
pub mod stages;
pub mod stages_async;
pub mod type_state;

mod what_ifs {
    pub(crate) mod batches;
    pub(crate) mod batches_async;
    pub(crate) mod first_answer;
    pub(crate) mod first_answer_async;
    pub(crate) mod iterators;
    pub(crate) mod parallel_stages;
    pub(crate) mod parallel_stages_async;
    pub(crate) mod semaphore;
    pub(crate) mod semaphore_async;
    pub(crate) mod stages;
    pub(crate) mod stages_async;
    pub(crate) mod type_state;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "composition",
    no_tasks: None,
    pairs: &[
        Pair {
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
        },
        Pair {
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
            rust: &[
                "crossbeam::channel::bounded",
                "Receiver::clone",
            ],
            related: &[
                "composition/stages",
                "channels/worker_pool",
            ],
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
        },
        Pair {
            name: "first_answer",
            main: first_answer::main,
            tasks: Some(Tasks {
                main: first_answer_async::main,
                rust: &["FuturesUnordered", "BoxFuture"],
                when: "Tasks where the replicas are asked over a network: to drop a question stops it, and a thread cannot be dropped.",
                what_ifs: what_ifs::first_answer_async::LIST,
                unshown: what_ifs::first_answer_async::UNSHOWN,
                ..TASKS
            }),
            go: &["context.WithCancel", "errors.Join", "chan"],
            aliases: &[
                "first result wins",
                "race replicas",
                "hedged requests",
                "fan out with early stop",
                "cancel the losers",
                "any of several",
            ],
            rust: &[
                "crossbeam::channel::unbounded",
                "std::panic::catch_unwind",
                "thread::scope",
            ],
            related: &[
                "x/errgroup",
                "goroutines/as_they_come",
                "context/stop_workers",
            ],
            answers: &["result_channel_buffered"],
            what_ifs: what_ifs::first_answer::LIST,
            unshown: what_ifs::first_answer::UNSHOWN,
            ..PAIR
        },
        Pair {
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
        },
        Pair {
            name: "semaphore",
            main: semaphore::main,
            tasks: Some(Tasks {
                main: semaphore_async::main,
                rust: &[
                    "tokio::sync::Semaphore",
                    "OwnedSemaphorePermit",
                    "CancellationToken",
                ],
                when: "Tasks have a semaphore ready made, and a task that waits for it costs little; threads where the limit is for computing.",
                what_ifs: what_ifs::semaphore_async::LIST,
                unshown: what_ifs::semaphore_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "defer", "recover"],
            also: &["semaphore.Weighted"],
            aliases: &[
                "limit concurrency",
                "bounded concurrency",
                "at most n at once",
                "SetLimit",
                "max concurrent",
                "weighted semaphore",
                "buffered channel as semaphore",
            ],
            rust: &["crossbeam::channel::bounded", "Drop"],
            related: &["channels/worker_pool", "goroutines/panics"],
            answers: &[
                "acquire_release_pair",
                "ctx_check_err",
                "ctx_handed_through",
                "recover_guard",
                "recover_in_goroutine",
                "send_or_done",
                "try_send",
            ],
            what_ifs: what_ifs::semaphore::LIST,
            unshown: what_ifs::semaphore::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "iterators",
            main: iterators::main,
            no_tasks: Some(
                "A stream whose walk is left is dropped, and a destructor cannot await: it can abort the task behind it, and not wait for its end, which this is about.",
            ),
            go: &["iter.Seq", "iter.Seq2", "iter.Pull"],
            aliases: &[
                "range over func",
                "iterator",
                "generator",
                "yield",
                "break out of a range over a function",
                "read ahead",
            ],
            rust: &["Iterator", "Drop", "std::sync::mpsc"],
            related: &[
                "composition/stages",
                "channels/range_until_closed",
            ],
            answers: &["iter_seq"],
            what_ifs: what_ifs::iterators::LIST,
            unshown: what_ifs::iterators::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "type_state",
            main: type_state::main,
            no_tasks: Some(
                "The states are types: nothing waits here.",
            ),
            go: &["type", "errors.New", "fmt.Errorf"],
            aliases: &[
                "state machine",
                "typestate",
                "call in the right order",
                "builder",
                "use after close",
                "protocol",
            ],
            rust: &["std::marker::PhantomData"],
            related: &["lifecycle/state_machine", "locks/counter"],
            mistakes: &[
                Mistake {
                    name: "processed_before_start",
                    summary: "a step comes before the one that has to come first",
                    categories: &[],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "started_twice",
                    summary: "a machine is started twice",
                    categories: &[],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::type_state::LIST,
            unshown: what_ifs::type_state::UNSHOWN,
            ..PAIR
        },
    ],
};

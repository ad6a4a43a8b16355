use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::parallel::{pooled_tasks, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "pooled_tasks",
    main: pooled_tasks::main,
    go: &["sync.WaitGroup", "WaitGroup.Go"],
    aliases: &[
        "goroutine per item",
        "many goroutines",
        "ten thousand goroutines",
        "rayon scope",
        "too many threads",
    ],
    rust: &["rayon::in_place_scope", "Scope::spawn"],
    related: &["goroutines/spawn_and_wait", "channels/worker_pool"],
    mistakes: &[Mistake {
        name: "shared_fixture",
        summary: "checks that run in parallel share one fixture and change it",
        categories: &[23],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::pooled_tasks::LIST,
    unshown: what_ifs::pooled_tasks::UNSHOWN,
    ..PAIR
};

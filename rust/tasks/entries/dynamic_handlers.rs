use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{dynamic_handlers, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "dynamic_handlers",
    main: dynamic_handlers::main,
    go: &["interface", "map"],
    aliases: &[
        "async trait",
        "dyn async fn",
        "interface with async methods",
        "async_trait",
        "handler interface",
    ],
    rust: &["futures::future::BoxFuture", "FutureExt::boxed"],
    related: &[
        "tasks/async_closures",
        "lifecycle/handlers",
        "goroutines/callbacks",
    ],
    mistakes: &[
        Mistake {
            name: "async_fn_in_dyn",
            summary: "a method that waits is called through a trait object",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "calls_itself",
            summary: "a function that waits calls itself",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::dynamic_handlers::LIST,
    unshown: what_ifs::dynamic_handlers::UNSHOWN,
    ..PAIR
};

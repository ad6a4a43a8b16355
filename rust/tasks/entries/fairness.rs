use crate::catalogue::{PAIR, Pair};
use crate::tasks::{fairness, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "fairness",
    main: fairness::main,
    go: &["select", "default"],
    aliases: &[
        "select fairness",
        "biased select",
        "random select",
        "starvation in select",
        "all branches are disabled",
    ],
    rust: &["tokio::select"],
    related: &[
        "select/priority",
        "select/multiplex",
        "tasks/lost_in_select",
    ],
    what_ifs: what_ifs::fairness::LIST,
    unshown: what_ifs::fairness::UNSHOWN,
    ..PAIR
};

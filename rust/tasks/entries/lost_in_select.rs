use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{lost_in_select, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "lost_in_select",
    main: lost_in_select::main,
    go: &["select"],
    aliases: &[
        "cancel safety",
        "cancellation safe",
        "message lost in select",
        "select drops the future",
    ],
    rust: &["tokio::select", "Sender::reserve"],
    related: &["select/multiplex", "tasks/half_a_line"],
    mistakes: &[
        Mistake {
            name: "two_readers",
            summary: "two branches read from one connection",
            categories: &[47],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "branch_types",
            summary: "the branches of a select give values of different types",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::lost_in_select::LIST,
    unshown: what_ifs::lost_in_select::UNSHOWN,
    ..PAIR
};

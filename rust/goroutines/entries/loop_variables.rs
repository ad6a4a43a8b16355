use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::goroutines::{loop_variables, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "loop_variables",
    main: loop_variables::main,
    no_tasks: Some(
        "An `async move` block takes the variable of its round as the closure of a thread does; the half would be the same but for `tokio::spawn`.",
    ),
    go: &["range", "WaitGroup.Go"],
    aliases: &[
        "loop variable captured",
        "closure in a loop",
        "move closure",
        "for i := range go func",
    ],
    rust: &["move", "Scope::spawn"],
    related: &["goroutines/spawn_and_wait"],
    mistakes: &[
        Mistake {
            name: "shared_variable",
            summary: "all rounds of a loop share one variable, as before Go 1.22",
            categories: &[4],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "variable_of_the_round",
            summary: "a goroutine uses the variable of its round by name",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::loop_variables::LIST,
    unshown: what_ifs::loop_variables::UNSHOWN,
    ..PAIR
};

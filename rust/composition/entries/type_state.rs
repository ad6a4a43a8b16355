use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::composition::{type_state, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "type_state",
    main: type_state::main,
    no_tasks: Some("The states are types: nothing waits here."),
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
};

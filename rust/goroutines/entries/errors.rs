use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::goroutines::{errors, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "errors",
    main: errors::main,
    no_tasks: Some(
        "The errors are the same values; how they come back from tasks is on the pages of `goroutines/results` and `goroutines/as_they_come`, and the first of them in `x/errgroup`.",
    ),
    go: &["errors.Join", "errors.Is", "fmt.Errorf"],
    aliases: &[
        "errgroup",
        "first error",
        "errors from goroutines",
        "collect errors",
        "errors.Join",
    ],
    rust: &["std::error::Error", "Error::source", "Result"],
    related: &["goroutines/results", "context/stop_workers"],
    mistakes: &[Mistake {
        name: "error_from_a_goroutine",
        summary: "an error of any type goes from one goroutine to another",
        categories: &[83],
        kind: Kind::Sound,
    }],
    what_ifs: what_ifs::errors::LIST,
    unshown: what_ifs::errors::UNSHOWN,
    ..PAIR
};

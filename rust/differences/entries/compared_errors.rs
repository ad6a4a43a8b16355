use crate::catalogue::{PAIR, Pair};
use crate::differences::{compared_errors, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "compared_errors",
    main: compared_errors::main,
    go: &["errors.Is", "errors.AsType", "fmt.Errorf"],
    aliases: &[
        "sentinel error",
        "errors.As",
        "compare errors",
        "wrapped error",
        "error chain",
    ],
    rust: &["Error::source", "downcast_ref"],
    related: &["goroutines/errors", "goroutines/results"],
    what_ifs: what_ifs::compared_errors::LIST,
    unshown: what_ifs::compared_errors::UNSHOWN,
    ..PAIR
};

use crate::catalogue::{PAIR, Pair};
use crate::tasks::{half_a_line, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "half_a_line",
    main: half_a_line::main,
    go: &["bufio.Reader", "SetReadDeadline"],
    aliases: &[
        "read with timeout loses bytes",
        "cancel a read",
        "partial read",
        "read_line cancel safety",
        "read_exact loses bytes",
    ],
    rust: &["Lines::next_line", "AsyncBufReadExt::lines"],
    related: &["tasks/lost_in_select", "context/blocked_read"],
    what_ifs: what_ifs::half_a_line::LIST,
    unshown: what_ifs::half_a_line::UNSHOWN,
    ..PAIR
};

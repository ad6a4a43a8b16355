use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{deadlines, deadlines_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "deadlines",
    main: deadlines::main,
    tasks: Some(Tasks {
        main: deadlines_async::main,
        rust: &[
            "tokio::time::timeout_at",
            "AsyncBufReadExt",
            "tokio::io::duplex",
        ],
        when: "Tasks for connections: one limit wraps any read, and each costs no thread.",
        what_ifs: what_ifs::deadlines_async::LIST,
        unshown: what_ifs::deadlines_async::UNSHOWN,
        ..TASKS
    }),
    go: &["SetReadDeadline", "os.ErrDeadlineExceeded"],
    aliases: &[
        "read timeout",
        "SetDeadline",
        "slow client",
        "slowloris",
        "deadline of a connection",
        "i/o timeout",
    ],
    rust: &[
        "TcpStream",
        "set_read_timeout",
        "ErrorKind::WouldBlock",
    ],
    related: &[
        "select/timeout",
        "channels/worker_pool_deadline",
        "context/deadline_of_a_call",
    ],
    what_ifs: what_ifs::deadlines::LIST,
    unshown: what_ifs::deadlines::UNSHOWN,
    ..PAIR
};

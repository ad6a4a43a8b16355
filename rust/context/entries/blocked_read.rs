use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{blocked_read, blocked_read_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "blocked_read",
    main: blocked_read::main,
    tasks: Some(Tasks {
        main: blocked_read_async::main,
        rust: &[
            "run_until_cancelled",
            "AsyncReadExt",
            "tokio::net::TcpStream",
        ],
        when: "Tasks: a read that waits is dropped, where a thread's has to be woken.",
        what_ifs: what_ifs::blocked_read_async::LIST,
        unshown: what_ifs::blocked_read_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.AfterFunc", "net.Conn"],
    aliases: &[
        "stop an accept loop",
        "cancel a blocked read",
        "SetReadDeadline",
        "close while reading",
        "what cannot be cancelled",
    ],
    rust: &["TcpStream::shutdown", "Drop"],
    needs: &["token"],
    related: &["context/deadline_of_a_call"],
    answers: &[
        "T:ctx_or_cancel_field",
        "chan_error",
        "ctx_check_err",
    ],
    what_ifs: what_ifs::blocked_read::LIST,
    unshown: what_ifs::blocked_read::UNSHOWN,
    ..PAIR
};

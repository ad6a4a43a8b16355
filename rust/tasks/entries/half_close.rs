use crate::catalogue::{PAIR, Pair};
use crate::tasks::{half_close, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "half_close",
    main: half_close::main,
    go: &["TCPConn.CloseWrite", "io.Copy", "net.TCPConn"],
    aliases: &[
        "half close",
        "tcp proxy",
        "reverse proxy",
        "copy both ways",
        "pipe two connections",
    ],
    rust: &[
        "tokio::io::copy_bidirectional",
        "AsyncWriteExt::shutdown",
        "TcpStream",
    ],
    related: &["services/connections", "context/blocked_read"],
    what_ifs: what_ifs::half_close::LIST,
    unshown: what_ifs::half_close::UNSHOWN,
    ..PAIR
};

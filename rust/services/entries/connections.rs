use crate::catalogue::{PAIR, Pair};
use crate::services::what_ifs;

pub(crate) const ENTRY: Pair = Pair {
    name: "connections",
    served: true,
    go: &[
        "net.Listen",
        "net.TCPConn",
        "TCPConn.SetReadDeadline",
        "context.AfterFunc",
        "sync.WaitGroup",
    ],
    also: &["bufio.Scanner"],
    aliases: &[
        "tcp server",
        "accept loop",
        "goroutine per connection",
        "chat server",
        "slow client",
        "read deadline",
        "limit connections",
        "listen backlog",
    ],
    rust: &[
        "tokio::net::TcpListener",
        "TcpSocket::listen",
        "mpsc::Sender::try_send",
        "tokio::try_join",
        "Semaphore",
    ],
    related: &[
        "lifecycle/slow_subscriber",
        "services/http_shutdown",
        "context/blocked_read",
        "tasks/half_close",
    ],
    answers: &["accept_loop", "goroutine_per_connection"],
    what_ifs: what_ifs::connections::LIST,
    unshown: what_ifs::connections::UNSHOWN,
    ..PAIR
};

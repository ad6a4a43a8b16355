//! # A deadline for one read, and for all
//!
//! Limits each read of a conversation, and the conversation as a
//! whole.
//!
//! Go sets a deadline: a moment, which holds for all reads that
//! follow. Rust's sockets have a timeout: a span, which begins
//! anew with each read. A deadline is made of it by what is left
//! until then, before each read.
//!
//! A timeout for each read alone is no limit for the whole. A
//! peer that sends a little now and then holds the connection
//! for as long as it likes; a server that is open to all needs
//! both limits.
//!
//! A timeout of zero is an error, not "now", so what is left is
//! looked at first. That the time is up is `WouldBlock` on Unix
//! and `TimedOut` on Windows.
//!
//! A line can come in parts, and each part is a read. To limit
//! the line too, read the parts in a loop of one's own, or stop
//! the conversation at its deadline from another thread, with
//! `shutdown`.
//!
//! What the compiler does not check: that the timeout is set
//! anew before each read.

use std::error::Error;
use std::fmt;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::panic;
use std::thread;
use std::time::{Duration, Instant};

const ALL: usize = 8;

// 1. The peer pauses before each line, and then listens until the
// other side has gone.
fn speak(mut conn: TcpStream, lines: usize, pause: Duration) {
    for n in 0..lines {
        thread::sleep(pause);
        if writeln!(conn, "line {n}").is_err() {
            return;
        }
    }
    _ = conn.read(&mut [0]);
}

#[derive(Debug)]
enum Failure {
    TooLate,
    Broken(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::TooLate => f.write_str("too late"),
            Failure::Broken(error) => error.fmt(f),
        }
    }
}

impl Error for Failure {}

// 2. The timeout of a connection is a span, and begins anew with
// each read: what is left is set before each.
fn listen(
    conn: &TcpStream,
    each: Duration,
    until: Instant,
) -> Result<(), Failure> {
    let mut lines = BufReader::new(conn).lines();
    for _ in 0..ALL {
        let left = left(until)?.min(each);
        conn.set_read_timeout(Some(left))?;
        let line = lines.next().ok_or(ErrorKind::UnexpectedEof);
        line.map_err(io::Error::from)??;
    }
    // 3. The last line may have come after the end.
    left(until)?;
    Ok(())
}

fn left(until: Instant) -> Result<Duration, Failure> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(Failure::TooLate) } else { Ok(left) }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => {
                Failure::TooLate
            }
            _ => Failure::Broken(error),
        }
    }
}

fn converse(
    lines: usize,
    pause: Duration,
    each: Duration,
    whole: Duration,
) -> Result<(), Failure> {
    let until = Instant::now() + whole;
    let server = TcpListener::bind("127.0.0.1:0")?;
    let theirs = TcpStream::connect(server.local_addr()?)?;
    let (ours, _) = server.accept()?;
    let peer = thread::spawn(move || speak(theirs, lines, pause));
    let end = listen(&ours, each, until);
    drop(ours);
    let joined = peer.join();
    joined.unwrap_or_else(|payload| panic::resume_unwind(payload));
    end
}

pub fn main() {
    let ms = Duration::from_millis(1);
    let hour = Duration::from_secs(3600);
    let none = Duration::ZERO;
    let is_late = |end: Result<(), Failure>| match end {
        Ok(()) => false,
        Err(Failure::TooLate) => true,
        Err(Failure::Broken(error)) => panic!("{error}"),
    };

    // 4. There is time for all lines.
    let late = is_late(converse(ALL, none, hour, hour));
    println!("in time: {}", !late);

    // 5. The first line never comes: its time ends, or that of
    // all.
    let late = is_late(converse(0, none, 2 * ms, hour));
    println!("line too late: {late}");
    let late = is_late(converse(0, none, hour, 2 * ms));
    println!("no line at all: {late}");

    // 6. Each line is in time, and the last of them is not.
    let late = is_late(converse(ALL, ms, hour, 4 * ms));
    println!("all too late: {late}");
}

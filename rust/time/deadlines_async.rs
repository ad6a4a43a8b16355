//! # A deadline for one read, and for all, with tasks
//!
//! Limits each read of a conversation, and the conversation as a
//! whole.
//!
//! `timeout_at` takes a moment, as Go's deadlines are: it wraps
//! any future, and a read of tokio has no timeout of its own.
//! The earlier of two moments is one `min`.
//!
//! A limit for each read alone is no limit for the whole: a peer
//! that sends a little now and then holds the connection for as
//! long as it likes.
//!
//! A timeout drops the future that it wraps, and with it what
//! that has read so far. `next_line` keeps it in the reader, so
//! the line can be waited for again; a `read_exact` or a
//! `read_line` that is dropped loses it. Here the conversation
//! ends, and it does not matter.
//!
//! A future that is ready when its time is up has won: the limit
//! is looked at second. So the clock is asked once more at the
//! end.
//!
//! What the compiler does not check: that a read is wrapped at
//! all.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use tokio::io::{
    AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader,
    DuplexStream, duplex,
};
use tokio::time::{Instant, sleep, timeout_at};

const ALL: usize = 8;

// 1. The peer pauses before each line, and then listens until the
// other side has gone.
async fn speak(
    mut conn: DuplexStream,
    lines: usize,
    pause: Duration,
) {
    for n in 0..lines {
        sleep(pause).await;
        let line = format!("line {n}\n");
        if conn.write_all(line.as_bytes()).await.is_err() {
            return;
        }
    }
    _ = conn.read(&mut [0]).await;
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

// 2. A deadline is a moment, and stands at the one read that it is
// for.
async fn listen(
    conn: DuplexStream,
    each: Duration,
    until: Instant,
) -> Result<(), Failure> {
    let mut lines = BufReader::new(conn).lines();
    for _ in 0..ALL {
        let next = until.min(Instant::now() + each);
        let line = timeout_at(next, lines.next_line()).await;
        let line = line.map_err(|_| Failure::TooLate)?;
        if line.map_err(Failure::Broken)?.is_none() {
            let end = io::ErrorKind::UnexpectedEof.into();
            return Err(Failure::Broken(end));
        }
    }
    // 3. The last line may have come after the end.
    if Instant::now() > until {
        return Err(Failure::TooLate);
    }
    Ok(())
}

async fn converse(
    lines: usize,
    pause: Duration,
    each: Duration,
    whole: Duration,
) -> Result<(), Failure> {
    let until = Instant::now() + whole;
    let (ours, theirs) = duplex(64);
    let peer = tokio::spawn(speak(theirs, lines, pause));
    let end = listen(ours, each, until).await;
    peer.await.unwrap();
    end
}

async fn run() {
    let ms = Duration::from_millis(1);
    let hour = Duration::from_secs(3600);
    let none = Duration::ZERO;
    let is_late = |end: Result<(), Failure>| match end {
        Ok(()) => false,
        Err(Failure::TooLate) => true,
        Err(Failure::Broken(error)) => panic!("{error}"),
    };

    // 4. There is time for all lines.
    let late = is_late(converse(ALL, none, hour, hour).await);
    println!("in time: {}", !late);

    // 5. The first line never comes: its time ends, or that of
    // all.
    let late = is_late(converse(0, none, 2 * ms, hour).await);
    println!("line too late: {late}");
    let late = is_late(converse(0, none, hour, 2 * ms).await);
    println!("no line at all: {late}");

    // 6. Each line is in time, and the last of them is not.
    let late = is_late(converse(ALL, ms, hour, 4 * ms).await);
    println!("all too late: {late}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A connection, a reader and a writer
//!
//! A chat over TCP. Each connection has one who reads and one who
//! writes, with a queue between the room and the writer. A panic
//! in a goroutine ends Go's process and all connections; in a
//! task it ends this connection alone, and the others hear
//! nothing of it.
//!
//! Nobody may wait for the slowest client. The room offers a line
//! to each queue with `try_send`, Go with a `select` that has a
//! `default`, and throws out whose queue is full. A send that
//! waits would stop the room, with its lock held, for one client
//! that does not read. `mpsc` is bounded for that reason, and the
//! socket's send buffer is bounded too.
//!
//! Everything that a client can keep waiting has a limit: how
//! many connections (Go's buffered channel as a semaphore,
//! tokio's `Semaphore`), how long a line is, how long it takes
//! (`SetReadDeadline`, `timeout`), how long a write takes. A line
//! without its end is half a message and is not passed on: Go's
//! `bufio.Scanner` and Rust's `lines` would pass it on as a whole
//! one.
//!
//! Go has two goroutines, in Rust both are futures of one task:
//! `try_join!` lets the two go on, and `select!` drops them where
//! the client is thrown out, in the middle of a write too. At the
//! end, Go's `CloseRead` wakes the reader (a deadline of now would
//! not do: the reader may set it anew afterwards); Rust drops it
//! half way in a line, whose bytes nobody wants any more.
//!
//! `TcpListener::bind` of std and of tokio asks the kernel for a
//! backlog of 128, Go for as many as the kernel allows (4096 on
//! Linux). When more connect at once than fit, the kernel drops
//! the rest, and these try again after a second.
//!
//! What the compiler does not check: that a queue is bounded,
//! that nobody waits while holding the room's lock, and that each
//! wait for a client has a limit.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::{self, Display};
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, io, process};

use tokio::io::{AsyncBufReadExt, AsyncReadExt};
use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

const MAX_LINE: usize = 1024;
const SEND_BUFFER: u32 = 64 << 10;
const WRITE_LIMIT: Duration = Duration::from_secs(30);

// 1. Somebody who takes part: what waits to be written to it, and
// how it is thrown out.
struct Member {
    queue: mpsc::Sender<String>,
    slow: CancellationToken,
}

struct Room {
    members: Mutex<HashMap<u64, Member>>,
    queued: usize,
    idle: Duration,
    stop: CancellationToken,
}

impl Room {
    // 2. Nobody waits for one who does not read. What waits for it
    // is bounded: whose queue is full is thrown out.
    fn send(&self, from: u64, line: &str) {
        self.members.lock().unwrap().retain(|id, member| {
            let sent = *id == from
                || member.queue.try_send(line.to_owned()).is_ok();
            if !sent {
                member.slow.cancel();
            }
            sent
        });
    }
}

// 3. A line has a length, a deadline, and an end: what a client
// sent before it left is half a message.
async fn read_line(
    input: &mut BufReader<ReadHalf<'_>>,
    idle: Duration,
) -> Result<String, End> {
    let mut line = Vec::new();
    let mut input = input.take(MAX_LINE as u64);
    let read = timeout(idle, input.read_until(b'\n', &mut line));
    match read.await.or(Err(End::OutOfTime))?.or(Err(End::Left))? {
        _ if line.ends_with(b"\n") => {
            let line = String::from_utf8_lossy(&line);
            Ok(line.trim_end().to_owned())
        }
        0 => Err(End::Left),
        MAX_LINE => Err(End::TooLong),
        _ => Err(End::WithinALine),
    }
}

// 4. The half that writes. It ends with the queue, or when the
// client takes nothing for too long.
async fn write(
    mut output: WriteHalf<'_>,
    mut queue: mpsc::Receiver<String>,
) -> Result<(), End> {
    while let Some(line) = queue.recv().await {
        let write = output.write_all(line.as_bytes());
        let written = timeout(WRITE_LIMIT, write).await;
        written.or(Err(End::DoesNotRead))?.or(Err(End::Left))?;
    }
    Ok(())
}

async fn read(
    room: &Room,
    (id, member): (u64, Member),
    input: ReadHalf<'_>,
    name: &mut String,
) -> Result<(), End> {
    let mut input = BufReader::new(input);
    *name = read_line(&mut input, room.idle).await?;
    room.members.lock().unwrap().insert(id, member);
    println!("{name} has joined");
    loop {
        let line = read_line(&mut input, room.idle).await?;
        room.send(id, &format!("{name}: {line}\n"));
    }
}

// 5. The half that reads ends the other one, and waits for it: what
// is in the queue is written. Who is thrown out gets no more.
async fn serve(
    room: &Room,
    (id, mut stream): (u64, TcpStream),
    name: &mut String,
) -> End {
    let (input, output) = stream.split();
    let (queue, lines) = mpsc::channel(room.queued);
    let slow = CancellationToken::new();
    let member = Member { queue, slow: slow.clone() };
    let leave = || room.members.lock().unwrap().remove(&id);
    let read = async {
        let end = tokio::select! {
            Err(end) = read(room, (id, member), input, name) => end,
            () = room.stop.cancelled() => End::Stopped,
        };
        // The queue ends with this member, its only sender.
        if let Some(member) = leave()
            && room.stop.is_cancelled()
        {
            let _ = member.queue.try_send("bye\n".to_owned());
        }
        Ok(end)
    };
    let both =
        async { tokio::try_join!(read, write(output, lines)) };
    let end = tokio::select! {
        ended = both => match ended {
            Ok((end, ())) | Err(end) => end,
        },
        () = slow.cancelled() => End::DoesNotRead,
    };
    leave();
    end
}

// 6. Why a connection has ended.
#[derive(Debug)]
enum End {
    DoesNotRead,
    OutOfTime,
    TooLong,
    WithinALine,
    Left,
    Stopped,
}

impl Error for End {}

impl Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            End::DoesNotRead => "does not read",
            End::OutOfTime => "is out of time",
            End::TooLong => "has sent too long a line",
            End::WithinALine => "has left within a line",
            End::Left => "has left",
            End::Stopped => "is closed",
        })
    }
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

async fn run() {
    let mut told = signal(SignalKind::terminate()).unwrap();
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    println!("listening on {}", listener.local_addr().unwrap());

    // 7. As many connections as there are permits. A permit is free
    // again when both halves have ended.
    let room = Arc::new(Room {
        members: Mutex::default(),
        queued: setting("QUEUED", 16),
        idle: Duration::from_millis(setting("IDLE_MS", 60_000)),
        stop: CancellationToken::new(),
    });
    let limit = setting("LIMIT", 1000);
    let permits = Arc::new(Semaphore::new(limit));
    for id in 0.. {
        let mut stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    // No file left, perhaps: some will be.
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            _ = told.recv() => break,
        };
        let permits = Arc::clone(&permits);
        let Ok(permit) = permits.try_acquire_owned() else {
            let _ = stream.write_all(b"busy\n").await;
            continue;
        };
        let room = Arc::clone(&room);
        tokio::spawn(async move {
            let mut name = "someone".to_owned();
            let end = serve(&room, (id, stream), &mut name).await;
            drop(permit);
            if !room.stop.is_cancelled() {
                println!("{name} {end}");
            }
        });
    }

    // 8. The listener is closed, and no connection reads any more.
    // Each writes what it has, or until its deadline, and gives its
    // permit back. A second signal ends the process at once.
    drop(listener);
    println!("stops");
    let open = limit - permits.available_permits();
    room.stop.cancel();
    tokio::select! {
        _ = permits.acquire_many(limit as u32) => {}
        _ = told.recv() => process::exit(128 + 15),
    }
    println!("closed {open} connections");
}

/// Go's backlog and its SO_REUSEADDR.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    // Each accepted connection has it too.
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    socket.listen(4096)
}

/// A setting, from the environment.
fn setting<T: FromStr>(name: &str, otherwise: T) -> T {
    let number = env::var(name).ok().and_then(|n| n.parse().ok());
    number.unwrap_or(otherwise)
}

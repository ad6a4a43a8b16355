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
//! At the end, both close the listener and let each connection
//! write what is in its queue. In Go `CloseRead` wakes the
//! reader. To set its deadline to now would not do: the reader
//! may set it anew afterwards. In Rust the reader selects on the
//! token, and `read_line` is dropped half way; its bytes are
//! lost, which does no harm as nobody reads on.
//!
//! Two ends, one owner: the reader's task owns the writer's.
//! Where it returns early, `AbortOnDropHandle` aborts the writer,
//! which may hang in a write. A plain `JoinHandle` would detach
//! it there.
//!
//! `TcpListener::bind` of std and of tokio asks the kernel for a
//! backlog of 128, Go for as many as the kernel allows (4096 on
//! Linux). When more connect at once than fit, the kernel drops
//! the rest, and these try again after a second.
//! `TcpSocket::listen` has the number as an argument.
//!
//! What the compiler does not check: that a queue is bounded,
//! that nobody waits while holding the room's lock, and that each
//! wait for a client has a limit.

use std::collections::HashMap;
use std::env;
use std::fmt::{self, Display};
use std::io;
use std::net::SocketAddr;
use std::process;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{
    AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader,
};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::select;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

const MAX_LINE: usize = 1024;
const QUEUED: usize = 16;
const SEND_BUFFER: u32 = 64 << 10;
const WRITE_LIMIT: Duration = Duration::from_secs(30);

type Line = Arc<str>;

// 1. Somebody who takes part: what waits to be written to it, and
// how it is thrown out.
struct Member {
    queue: mpsc::Sender<Line>,
    slow: CancellationToken,
}

#[derive(Default)]
struct Room {
    members: Mutex<HashMap<u64, Member>>,
}

impl Room {
    fn join(&self, id: u64, member: Member) {
        self.members.lock().unwrap().insert(id, member);
    }

    fn leave(&self, id: u64) -> Option<Member> {
        self.members.lock().unwrap().remove(&id)
    }

    // 2. Nobody waits for one who does not read. What waits for it
    // is bounded: whose queue is full is thrown out.
    fn send(&self, from: u64, line: &Line) {
        self.members.lock().unwrap().retain(|id, member| {
            let sent = *id == from
                || member.queue.try_send(Arc::clone(line)).is_ok();
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
    input: &mut BufReader<OwnedReadHalf>,
    idle: Duration,
) -> Result<String, End> {
    let mut line = Vec::new();
    let mut input = input.take(MAX_LINE as u64);
    let read = input.read_until(b'\n', &mut line);
    match timeout(idle, read).await {
        Err(_) => Err(End::OutOfTime),
        Ok(Err(_)) => Err(End::Left),
        Ok(Ok(_)) if line.ends_with(b"\n") => {
            let line = String::from_utf8_lossy(&line);
            Ok(line.trim_end().to_owned())
        }
        Ok(Ok(0)) => Err(End::Left),
        Ok(Ok(MAX_LINE)) => Err(End::TooLong),
        Ok(Ok(_)) => Err(End::WithinALine),
    }
}

// 4. The task that writes. It ends with the queue, or when the
// client takes nothing for too long.
async fn write(
    mut output: OwnedWriteHalf,
    mut queue: mpsc::Receiver<Line>,
    slow: CancellationToken,
) {
    while let Some(line) = queue.recv().await {
        let line = format!("{line}\n");
        let written = output.write_all(line.as_bytes());
        match timeout(WRITE_LIMIT, written).await {
            Ok(Ok(())) => {}
            // The reader hears of it too.
            Ok(Err(_)) => return,
            Err(_) => return slow.cancel(),
        }
    }
}

// 5. The task that reads. It ends the other one, and waits for it:
// what is in the queue is written. If it is dropped itself, so is
// the other.
async fn serve(
    room: &Room,
    told: &CancellationToken,
    (id, stream): (u64, TcpStream),
    idle: Duration,
) -> (String, End) {
    let (input, output) = stream.into_split();
    let mut input = BufReader::new(input);
    let mut name = "someone".to_owned();
    select! {
        line = read_line(&mut input, idle) => match line {
            Ok(line) => name = line,
            Err(end) => return (name, end),
        },
        () = told.cancelled() => return (name, End::Stopped),
    }
    let (queue, lines) = mpsc::channel(QUEUED);
    let slow = CancellationToken::new();
    let writer = tokio::spawn(write(output, lines, slow.clone()));
    let writer = AbortOnDropHandle::new(writer);
    room.join(id, Member { queue, slow: slow.clone() });
    println!("{name} has joined");
    let end = loop {
        select! {
            line = read_line(&mut input, idle) => match line {
                Ok(line) => {
                    let line = format!("{name}: {line}");
                    room.send(id, &line.into());
                }
                Err(end) => break end,
            },
            () = slow.cancelled() => {
                return (name, End::DoesNotRead);
            }
            () = told.cancelled() => break End::Stopped,
        }
    };
    // The queue ends when this member, its only sender, is dropped.
    if let Some(member) = room.leave(id)
        && matches!(end, End::Stopped)
    {
        let _ = member.queue.try_send("bye".into());
    }
    let _ = writer.await;
    (name, end)
}

// 6. Why a connection has ended.
enum End {
    DoesNotRead,
    OutOfTime,
    TooLong,
    WithinALine,
    Left,
    Stopped,
}

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
    let mut terminate = signal(SignalKind::terminate()).unwrap();
    let told = CancellationToken::new();
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    println!("listening on {}", listener.local_addr().unwrap());

    // 7. As many connections as there are permits. A permit is free
    // again when both tasks have ended.
    let room = Arc::new(Room::default());
    let idle = Duration::from_millis(setting("IDLE_MS", 60_000));
    let limit = setting("LIMIT", 1000);
    let permits = Arc::new(Semaphore::new(limit as usize));
    let mut connections = JoinSet::new();
    for id in 0.. {
        let mut stream = select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    // No file left, perhaps: some will be.
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            Some(_) = connections.join_next() => continue,
            _ = terminate.recv() => break,
        };
        let Ok(permit) = Arc::clone(&permits).try_acquire_owned()
        else {
            let _ = stream.write_all(b"busy\n").await;
            continue;
        };
        let (room, told) = (Arc::clone(&room), told.clone());
        connections.spawn(async move {
            let connection = (id, stream);
            let (name, end) =
                serve(&room, &told, connection, idle).await;
            drop(permit);
            if !matches!(end, End::Stopped) {
                println!("{name} {end}");
            }
            end
        });
    }

    // 8. The listener is closed, and no connection reads any more.
    // Each writes what it has, or until its deadline.
    drop(listener);
    println!("stops");
    told.cancel();
    tokio::spawn(async move {
        // A second signal ends the process at once.
        terminate.recv().await;
        process::exit(128 + 15);
    });
    let mut closed = 0;
    while let Some(ended) = connections.join_next().await {
        closed += usize::from(matches!(ended, Ok(End::Stopped)));
    }
    println!("closed {closed} connections");
}

/// Go's backlog and its SO_REUSEADDR. TcpListener::bind asks for a
/// backlog of 128: of 200 that connect at once, some would wait.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    // Each accepted connection has it too.
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    socket.listen(4096)
}

/// A setting, from the environment.
fn setting(name: &str, otherwise: u64) -> u64 {
    let number = env::var(name).ok().and_then(|n| n.parse().ok());
    number.unwrap_or(otherwise)
}

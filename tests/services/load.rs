//! Stops a service while many ask it, again and again, and counts what
//! became of every request.
//!
//! A request is lost when the service has begun it and the client does
//! not get all of the answer. A request that the service has not begun
//! is none of its: the client gets no byte, and may ask again elsewhere.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::thread;

use nix::sys::signal::Signal;

use crate::halves::Half;
use crate::http::{self, NoAnswer};
use crate::running::{PATIENCE, Running};

/// So many clients ask at the same time.
const CLIENTS: usize = 4;

/// So many more are in the middle of a request when it is stopped.
const HELD: usize = 2;

/// It is stopped when it has finished so many.
const BEFORE: usize = 25;

/// So often a client asks at most.
const AT_MOST: usize = 10_000;

/// What a client does with its connection after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connections {
    /// One for each request.
    Fresh,
    /// One for as long as the service keeps it.
    Kept,
}

/// What became of the requests.
#[derive(Debug, Default)]
pub struct Tally {
    /// The service finished them, and the clients got the answers.
    pub answered: usize,
    /// The clients got no byte, and the service had not begun them.
    pub never_begun: usize,
    /// The service had begun them, and the clients got no answer, or
    /// half of one.
    pub lost: Vec<String>,
}

/// Stops `half` so often.
///
/// # Errors
///
/// When it does not end as it should.
pub fn shutdowns(half: &Half, rounds: usize, connections: Connections) -> Result<Tally, String> {
    let mut tally = Tally::default();
    for round in 0..rounds {
        shutdown(half, connections, &mut tally).map_err(|why| format!("round {round}: {why}"))?;
    }
    Ok(tally)
}

fn shutdown(half: &Half, connections: Connections, tally: &mut Tally) -> Result<(), String> {
    let mut command = Command::new(&half.program);
    command.env("DRAIN_MS", PATIENCE.as_millis().to_string());
    let mut running = Running::start(&mut command, PATIENCE)?;
    let address = running.address;
    let (mut began, mut finished) = (BTreeSet::new(), BTreeSet::new());
    let mut hear = |line: &str| match line.split_once(' ') {
        Some((name, "began")) => began.insert(name.to_owned()),
        Some((name, "finished")) => finished.insert(name.to_owned()),
        _ => false,
    };
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| thread::spawn(move || ask(address, client, connections)))
        .collect();
    let mut wait_for = |running: &mut Running, mut count: usize, what: &str| {
        while count > 0 {
            let line = running.line()?;
            hear(&line);
            count -= usize::from(line.contains(what));
        }
        Ok::<(), String>(())
    };
    wait_for(&mut running, BEFORE, " finished")?;
    let held = (0..HELD).map(|n| Held::begin(address, format!("held-{n}")));
    let held: Vec<Held> = held.collect::<Result<_, _>>()?;
    wait_for(&mut running, HELD, "held")?;
    running.signal(Signal::SIGTERM)?;
    wait_for(&mut running, 1, "accepts no more")?;
    let held: Vec<Asked> = held.into_iter().map(Held::finish).collect();
    let ended = running.end();
    ended.lines.iter().for_each(|line| {
        hear(line);
    });

    let (mut answered, mut silent) = (BTreeSet::new(), BTreeSet::new());
    let free = clients
        .into_iter()
        .map(|client| client.join().expect("a client does not panic"));
    for asked in held.into_iter().map(Ok).chain(free) {
        let asked = asked?;
        answered.extend(asked.answered);
        silent.extend(asked.silent);
        tally.lost.extend(asked.half);
    }
    if ended.status != Ok(0) {
        return Err(format!(
            "exit status {:?}: {:?}",
            ended.status, ended.errors
        ));
    }
    if let Some(name) = began.difference(&finished).next() {
        return Err(format!("it has begun {name}, and does not say its end"));
    }
    if let Some(name) = answered.difference(&finished).next() {
        return Err(format!("{name} is answered, and was not finished"));
    }
    tally.answered += answered.len();
    tally.never_begun += silent.difference(&began).count();
    tally.lost.extend(silent.intersection(&began).cloned());
    Ok(())
}

/// What a client saw.
#[derive(Default)]
struct Asked {
    answered: Vec<String>,
    silent: Vec<String>,
    half: Vec<String>,
}

/// A request of which the service has the first half.
struct Held {
    name: String,
    stream: TcpStream,
}

impl Held {
    fn begin(address: SocketAddr, name: String) -> Result<Held, String> {
        let mut stream = connect(address)?.ok_or("nobody listens")?;
        let head = format!("POST /uploads/{name} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
        stream
            .write_all(head.as_bytes())
            .map_err(|error| error.to_string())?;
        Ok(Held { name, stream })
    }

    fn finish(mut self) -> Asked {
        let mut asked = Asked::default();
        let _ = self.stream.write_all(b"12345");
        match http::answer(&mut self.stream) {
            Ok(answer) if answer.status == 200 => asked.answered.push(self.name),
            _ => asked.half.push(self.name),
        }
        asked
    }
}

/// Asks until nobody listens any more.
fn ask(address: SocketAddr, client: usize, connections: Connections) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let mut kept = None;
    for n in 0..AT_MOST {
        let mut stream = match kept.take() {
            Some(stream) => stream,
            None => match connect(address)? {
                Some(stream) => stream,
                None => return Ok(asked),
            },
        };
        let name = format!("{client}-{n}");
        let close = match connections {
            Connections::Fresh => "Connection: close\r\n",
            Connections::Kept => "",
        };
        let request = format!(
            "POST /uploads/{name} HTTP/1.1\r\nHost: x\r\n{close}Content-Length: 5\r\n\r\n12345"
        );
        let sent = stream.write_all(request.as_bytes());
        let answer = match sent {
            Ok(()) => http::answer(&mut stream),
            Err(error) if http::is_closed(&error) => Err(NoAnswer::Closed),
            Err(error) => return Err(format!("{name} cannot be sent: {error}")),
        };
        match answer {
            Ok(answer) if answer.status == 200 => {
                asked.answered.push(name);
                if answer.header("connection") != Some("close") {
                    kept = Some(stream);
                }
            }
            Err(NoAnswer::Closed) => asked.silent.push(name),
            Err(NoAnswer::Half(_)) => asked.half.push(name),
            other => return Err(format!("{name} gets {other:?}")),
        }
    }
    Err(format!("asked {AT_MOST} times, and it still listens"))
}

/// `None` when nobody listens.
fn connect(address: SocketAddr) -> Result<Option<TcpStream>, String> {
    let stream = match TcpStream::connect(address) {
        Ok(stream) => stream,
        // Reset: it was in the queue when the listener was closed.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset
            ) =>
        {
            return Ok(None);
        }
        Err(error) => return Err(format!("cannot connect: {error}")),
    };
    // Its own port can be the one that it connects to: then it has met
    // itself.
    if stream.local_addr().ok() == stream.peer_addr().ok() {
        return Ok(None);
    }
    stream
        .set_read_timeout(Some(PATIENCE))
        .and_then(|()| stream.set_write_timeout(Some(PATIENCE)))
        .map_err(|error| error.to_string())?;
    Ok(Some(stream))
}

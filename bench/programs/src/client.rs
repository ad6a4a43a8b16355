//! Who asks the servers: the same for all of them. `echo` or `http`, the
//! address, how many connections, and how many messages on all of them
//! together. Each connection sends its next message when it has the
//! answer to the one before.

use std::io;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::task::JoinSet;

/// The whole program.
pub fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(report(&given)) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

async fn report(given: &[String]) -> Result<String, String> {
    let [protocol, address, connections, messages] = given else {
        return Err("takes echo or http, an address, connections and messages".to_owned());
    };
    let protocol = match protocol.as_str() {
        "echo" => Protocol::Echo,
        "http" => Protocol::Http,
        other => return Err(format!("knows echo and http, and not {other}")),
    };
    let number = |text: &String| {
        text.parse::<usize>()
            .map_err(|_| format!("{text:?} is no number"))
    };
    let (connections, messages) = (number(connections)?, number(messages)?);
    let each = messages / connections;
    let mut times = load(protocol, address, connections, each)
        .await
        .map_err(|error| format!("{address}: {error}"))?;
    let Times { whole, of_messages } = &mut times;
    of_messages.sort();
    let at = |part: usize| of_messages[of_messages.len() * part / 100].as_nanos();
    Ok(format!(
        "ns {}\nresult {}\np50 {}\np99 {}\n",
        whole.as_nanos(),
        of_messages.len(),
        at(50),
        at(99)
    ))
}

#[derive(Clone, Copy)]
enum Protocol {
    Echo,
    Http,
}

struct Times {
    whole: Duration,
    of_messages: Vec<Duration>,
}

async fn load(
    protocol: Protocol,
    address: &str,
    connections: usize,
    each: usize,
) -> io::Result<Times> {
    let mut clients = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        clients.push(stream);
    }
    // The first message of each is not counted: the server may accept
    // it late.
    for client in &mut clients {
        ask(protocol, client).await?;
    }
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for mut client in clients {
        tasks.spawn(async move {
            let mut times = Vec::with_capacity(each);
            for _ in 0..each {
                let sent = Instant::now();
                ask(protocol, &mut client).await?;
                times.push(sent.elapsed());
            }
            Ok::<_, io::Error>(times)
        });
    }
    let mut of_messages = Vec::with_capacity(connections * each);
    while let Some(times) = tasks.join_next().await {
        of_messages.extend(times.expect("a client does not panic")?);
    }
    Ok(Times {
        whole: started.elapsed(),
        of_messages,
    })
}

/// A message and its answer, which must be right.
async fn ask(protocol: Protocol, client: &mut TcpStream) -> io::Result<()> {
    let right = match protocol {
        Protocol::Echo => echo(client).await?,
        Protocol::Http => hello(client).await?,
    };
    match right {
        true => Ok(()),
        false => Err(io::Error::other("the answer is not what it should be")),
    }
}

async fn echo(client: &mut TcpStream) -> io::Result<bool> {
    let message = [7; 64];
    let mut answer = [0; 64];
    client.write_all(&message).await?;
    client.read_exact(&mut answer).await?;
    Ok(answer == message)
}

async fn hello(client: &mut TcpStream) -> io::Result<bool> {
    client
        .write_all(b"GET /hello HTTP/1.1\r\nHost: bench\r\n\r\n")
        .await?;
    let (mut answer, mut read) = ([0; 1024], 0);
    loop {
        let n = client.read(&mut answer[read..]).await?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read += n;
        // The body is as long as that, and its end the answer's.
        if answer[..read].ends_with(b"\r\n\r\nhello") {
            return Ok(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
        }
    }
}

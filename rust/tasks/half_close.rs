//! # A connection that is passed on
//!
//! A proxy between a client and a server: bytes go both ways,
//! until each of the two has said that it sends no more.
//!
//! One way of a TCP connection ends before the other: a client
//! sends its request, closes its way, and waits for the answer.
//! A proxy has to pass that on, or the server waits for the rest
//! of the request. Go's `CloseWrite` is `shutdown` of
//! `AsyncWriteExt`, and `copy_bidirectional` of tokio calls it
//! for each way at its end.
//!
//! It returns when both ways have ended, or at the first error.
//! Then the two streams are dropped with their owner, which
//! closes them. Nothing is left of the other way: it was no task.
//!
//! Made by hand, of two `copy`, it is easily wrong. `copy` does
//! not pass the end on. A `select!` over the two stops at the
//! first end, and the answer is lost. What does it is an
//! `OwnedWriteHalf` of `into_split`: dropped, it shuts its way
//! down. The halves of `split` are borrowed, and do not.
//!
//! What the compiler does not check: that an end is passed on,
//! and that each way has a limit in time. A server that neither
//! answers nor closes keeps the proxy for ever.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

// 1. A way that ends is closed, and the other one stays open.
// 2. It ends with both ways, or with the first error. Then both
// connections are closed: they are dropped here.
async fn relay(
    mut client: TcpStream,
    mut server: TcpStream,
) -> io::Result<()> {
    copy_bidirectional(&mut client, &mut server).await?;
    Ok(())
}

// 3. The server answers when it has seen the end of the request.
async fn serve(mut client: TcpStream) {
    let mut request = Vec::new();
    _ = client.read_to_end(&mut request).await;
    let answer = format!("{} bytes", request.len());
    // Who has left takes no answer.
    _ = client.write_all(answer.as_bytes()).await;
}

struct Scene {
    client: TcpStream,
    relayed: JoinHandle<io::Result<()>>,
    served: JoinHandle<()>,
}

async fn start() -> io::Result<Scene> {
    let (client, outer) = connected().await?;
    let (inner, server) = connected().await?;
    let relayed = tokio::spawn(relay(outer, inner));
    let served = tokio::spawn(serve(server));
    Ok(Scene { client, relayed, served })
}

async fn run() -> io::Result<()> {
    // 4. The client has sent all, says so, and waits for the
    // answer.
    let mut s = start().await?;
    s.client.write_all(b"hello").await?;
    s.client.shutdown().await?;
    let mut answer = String::new();
    s.client.read_to_string(&mut answer).await?;
    s.served.await?;
    println!("answer: {answer}");
    println!("failed: {}", s.relayed.await?.is_err());

    // 5. This one breaks off. The server, which waits for more,
    // sees an end too.
    let s = start().await?;
    s.client.set_zero_linger()?;
    drop(s.client);
    println!("failed: {}", s.relayed.await?.is_err());
    s.served.await?;
    println!("the server has ended");
    Ok(())
}

/// The two ends of a connection.
async fn connected() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let here = listener.local_addr()?;
    let client = TcpStream::connect(here).await?;
    Ok((client, listener.accept().await?.0))
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap().unwrap();
}

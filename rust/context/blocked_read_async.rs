//! # A read that can be cancelled
//!
//! The read of a task is a future. When the token ends, the
//! future is dropped where it waits, and nothing has to be done
//! to the socket.
//!
//! `run_until_cancelled` wraps the read; there is no second task
//! and no watcher, and nothing to take off again. The connection
//! stays as it was: whoever has it can read on, without the
//! token. Go's deadline is set on the connection, and stays
//! until it is set anew.
//!
//! `read` is cancel-safe: dropped before it is ready, it has
//! taken nothing from the socket. `read_exact` and `read_line`
//! are not: what had come of the five bytes is gone with the
//! future. So a protocol keeps the buffer outside of what can be
//! dropped, as `read_buf` and the frames of `tokio_util::codec`
//! do.
//!
//! What is no future cannot be dropped: a read inside of
//! `spawn_blocking`, or of a file, which is the same, ends when
//! it ends. A lock can: `tokio::sync::Mutex` gives a future.
//!
//! What the compiler does not check: that a read which is
//! wrapped is cancel-safe; its documentation says so.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

struct Connection {
    stream: TcpStream,
    token: CancellationToken,
}

impl Connection {
    // 1. The end of the token drops the read that waits, and each
    // one after it.
    // 2. The answer says which of the two it was.
    // 3. Nothing hangs on the token, which may live longer.
    async fn read(
        &mut self,
        buffer: &mut [u8],
    ) -> io::Result<Option<usize>> {
        let read = self.stream.read(buffer);
        self.token.run_until_cancelled(read).await.transpose()
    }
}

async fn connected() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let peer = TcpStream::connect(address).await?;
    let (server, _) = listener.accept().await?;
    Ok((server, peer))
}

async fn run() {
    let token = CancellationToken::new();
    let (stream, mut peer) = connected().await.unwrap();
    let mut connection =
        Connection { stream, token: token.clone() };

    // 4. This one has something to read.
    peer.write_all(b"hello").await.unwrap();
    let mut hello = Vec::new();
    while hello.len() < 5 {
        let mut part = [0; 5];
        let read = connection.read(&mut part).await.unwrap();
        let read = read.expect("not cancelled");
        assert!(read > 0, "the peer has left");
        hello.extend_from_slice(&part[..read]);
    }
    println!("{}", String::from_utf8_lossy(&hello));

    // 5. And this one has not.
    let reader = tokio::spawn(async move {
        let end = connection.read(&mut [0; 5]).await.unwrap();
        (end, connection)
    });
    token.cancel();
    let (end, _connection) = reader.await.unwrap();
    println!("cancelled: {}", end.is_none());
    drop(peer);

    // 6. Where the peer has left, that is the answer.
    let (stream, peer) = connected().await.unwrap();
    let token = CancellationToken::new();
    let mut connection = Connection { stream, token };
    drop(peer);
    let end = connection.read(&mut [0; 5]).await.unwrap();
    println!("peer has left: {}", end == Some(0));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

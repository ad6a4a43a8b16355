//! # A read that is interrupted
//!
//! Reads lines, and is interrupted when half a line has come. A
//! `select!` or a `timeout` does it: the read is a future, and is
//! dropped.
//!
//! What it has read until then must be kept by somebody who is
//! not dropped. `Lines` keeps it: its `next_line` may be dropped,
//! and the next call goes on. A `read_line` gives the line to its
//! caller's buffer when it is complete, and a `read_exact` fills
//! the caller's buffer from the start: dropped in between, they
//! lose what they have read, and the next call begins in the
//! middle of a line. Both read from a `BufReader` here, as
//! `Lines` does, and the difference is in their documentation,
//! under "cancel safety".
//!
//! Go does not drop a read. The deadline ends it with an error,
//! and what came before is returned beside the error.
//!
//! What the compiler does not check: which of the operations keep
//! what they have: all of them compile in a `select!`.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::io::{BufReader, DuplexStream, Lines};
use tokio::select;

type Input = Lines<BufReader<DuplexStream>>;

// 1. What has come of a line stays in `input`.
async fn next(input: &mut Input) -> io::Result<Option<String>> {
    input.next_line().await
}

async fn run() -> io::Result<()> {
    let (mut client, server) = tokio::io::duplex(64);
    let mut input = BufReader::new(server).lines();

    // 2. The read is interrupted when half a line has been read: it
    // is asked first, has to wait, and the other branch is ready.
    client.write_all(b"hello ").await?;
    let interrupted = select! {
        biased;
        _ = next(&mut input) => false,
        () = async {} => true,
    };
    println!("{interrupted}");

    // 3. The next call goes on where that one was.
    client.write_all(b"world\nbye\n").await?;
    drop(client);
    while let Some(line) = next(&mut input).await? {
        println!("{line:?}");
    }
    Ok(())
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap().unwrap();
}

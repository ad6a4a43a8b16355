use std::io;

use axum::Router;
use axum::routing::get;
use axum::serve::ListenerExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::Outcome;
use crate::system::end_with_input;

async fn listen() -> TcpListener {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    end_with_input();
    listener
}

/// Serves until the end of standard input ends the program.
pub(super) async fn echo() -> Outcome {
    let listener = listen().await;
    loop {
        let (mut connection, _) = listener.accept().await.unwrap();
        // Go does it for every connection.
        connection.set_nodelay(true).unwrap();
        tokio::spawn(async move {
            let mut message = [0; 1024];
            loop {
                let n = connection.read(&mut message).await?;
                if n == 0 {
                    return Ok::<(), io::Error>(());
                }
                connection.write_all(&message[..n]).await?;
            }
        });
    }
}

/// As [`echo`].
pub(super) async fn http() -> Outcome {
    let app = Router::new().route("/hello", get(async || "hello"));
    let listener = listen().await.tap_io(|connection| {
        connection.set_nodelay(true).unwrap();
    });
    axum::serve(listener, app).await.unwrap();
    unreachable!("it serves for ever")
}

//! # An HTTP server that shuts down gracefully
//!
//! On SIGTERM it accepts no more, finishes what it has begun, and
//! ends at a deadline; a second SIGTERM ends it at once.
//!
//! Go's `Server.Shutdown` closes the listener and the idle
//! connections and waits for the others, until its context ends.
//! Then `Close` closes their connections: the handlers notice
//! when they use them, and main waits for that.
//! `signal.NotifyContext` catches the first signal, and after
//! `stop` the next one kills. `http.ListenAndServe` has none of
//! that: it has no way to stop.
//!
//! In Rust an accept loop of our own starts each connection as a
//! task of a `JoinSet`. hyper's `graceful_shutdown` lets a
//! connection finish its request; at the deadline the set aborts
//! the tasks that are left. That drops the handler at the `await`
//! where it waits, and its local values with it: the `Drop` of
//! `Upload` says what was cut off. No handler has to look at a
//! context for that. tokio's signal handler stays for the rest of
//! the process, so a second signal does nothing by itself: we
//! wait for it beside the rest.
//!
//! Why not `axum::serve`, which has `with_graceful_shutdown`: it
//! has no deadline, and where its future is dropped the tasks of
//! its connections run on. It sets no time limit for a header
//! either, so half a request stays for ever. The router, the
//! extractors and the layers are axum's all the same.
//!
//! A handler that panics answers 500 on both sides, by a
//! middleware in Go and by tower-http's `CatchPanicLayer` in
//! Rust. net/http alone closes the connection and answers
//! nothing, and so does hyper. What the handler held is another
//! question: a `Mutex` whose guard lives during a panic is
//! poisoned in Rust, and each later `unwrap` of it panics too.
//! Go's deferred Unlock leaves the mutex as if nothing had
//! happened.
//!
//! A status of 143 is what a shell shows for both. Go's process
//! is killed by the signal; Rust's exits with that number.
//!
//! No request that was begun is lost: a test stops each half
//! again and again under load and compares what it says it has
//! finished with the answers that the clients have. Clients in
//! the kernel's queue, or whose next request meets the end of a
//! kept connection, get no byte of an answer, and have to ask
//! again elsewhere.
//!
//! What the compiler does not check: that main waits for the
//! connections before it returns, and that each wait has a
//! deadline.

use std::any::Any;
use std::env;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::process::{self, ExitCode};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::select;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;

// 1. What the handlers have begun, and what became of it. An
// `Upload` that is dropped before it is finished was cut off.
#[derive(Default)]
struct Ledger {
    finished: Vec<String>,
    cut: Vec<String>,
}

type Shared = Arc<Mutex<Ledger>>;

struct Upload {
    name: Option<String>,
    ledger: Shared,
}

impl Upload {
    fn begin(name: &str, ledger: Shared) -> Upload {
        println!("{name} began");
        Upload { name: Some(name.to_owned()), ledger }
    }

    fn finish(mut self) {
        if let Some(name) = self.name.take() {
            println!("{name} finished");
            self.ledger.lock().unwrap().finished.push(name);
        }
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if let Some(name) = self.name.take() {
            println!("{name} was cut off");
            self.ledger.lock().unwrap().cut.push(name);
        }
    }
}

// 2. An upload takes as long as its client. Its end is said in
// whatever way it ends: also when this future is dropped at its
// await.
async fn upload(
    State(ledger): State<Shared>,
    Path(name): Path<String>,
    body: Body,
) -> Result<String, StatusCode> {
    let upload = Upload::begin(&name, ledger);
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        // Of a client that has left, nobody reads it.
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    };
    upload.finish();
    Ok(format!("{name}: {} bytes\n", body.len()))
}

// 3. The handler with a bug: it does not look how many there are.
// It panics after the guard is gone, so the lock is not poisoned.
async fn finished(
    State(ledger): State<Shared>,
    Path(n): Path<String>,
) -> Result<String, StatusCode> {
    let n: usize = n.parse().or(Err(StatusCode::NOT_FOUND))?;
    let finished = ledger.lock().unwrap().finished.clone();
    Ok(format!("{}\n", finished[n]))
}

// 4. Without it the panic ends the task of the connection, and the
// client gets no answer.
fn answer_panic(_: Box<dyn Any + Send>) -> Response {
    println!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

const MAX_BODY: usize = 1 << 20;
const MAX_HEADER: usize = 16 << 10;

#[tokio::main]
pub async fn main() -> ExitCode {
    // In a task: the future of main runs beside the workers, and
    // each wake-up of it would cross threads.
    tokio::spawn(serve()).await.unwrap()
}

async fn serve() -> ExitCode {
    // 5. Told to stop by the first of these signals. From here on
    // none of them kills the process.
    let mut signals = Signals::new();

    // 6. What a client may ask for, and how slow it may be.
    let ledger = Shared::default();
    let app = Router::new()
        .route("/uploads/{name}", post(upload))
        .route("/finished/{n}", get(finished))
        .layer(CatchPanicLayer::custom(answer_panic))
        .with_state(Arc::clone(&ledger));
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    println!("listening on {}", listener.local_addr().unwrap());

    // 7. Accept until we are told. Every connection is a task of
    // this set.
    let stop = CancellationToken::new();
    let mut connections = JoinSet::new();
    loop {
        select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let (app, stop) = (app.clone(), stop.clone());
                    connections.spawn(async {
                        connection(stream, app, stop).await;
                    });
                }
                // No file left, perhaps: some will be.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            Some(_) = connections.join_next() => {}
            _ = signals.next() => break,
        }
    }

    // 8. The order of the end: the listener closes; idle
    // connections close; the others get until the deadline, and a
    // second signal ends the process at once.
    drop(listener);
    println!("accepts no more");
    stop.cancel();
    let deadline = millis("DRAIN_MS", Duration::from_secs(10));
    let all_ended =
        async { while connections.join_next().await.is_some() {} };
    let late = select! {
        in_time = timeout(deadline, all_ended) => in_time.is_err(),
        status = signals.next() => process::exit(status),
    };

    // 9. Too late: what is still open is cut off.
    connections.shutdown().await;
    let ledger = ledger.lock().unwrap();
    println!(
        "finished [{}], cut off [{}]",
        ledger.finished.join(" "),
        ledger.cut.join(" ")
    );
    ExitCode::from(u8::from(late))
}

/// Go's backlog and its SO_REUSEADDR. TcpListener::bind asks for a
/// backlog of 128: of 200 that connect at once, some would wait.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(4096)
}

async fn connection(
    stream: TcpStream,
    app: Router,
    stop: CancellationToken,
) {
    let header = millis("HEADER_MS", Duration::from_secs(10));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(header)
        .max_buf_size(MAX_HEADER)
        .serve_connection(
            TokioIo::new(stream),
            TowerToHyperService::new(app),
        );
    let mut connection = pin!(connection);
    // The stop first: an answer after it says that it is the last.
    select! {
        biased;
        () = stop.cancelled() => {}
        _ = &mut connection => return,
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> Signals {
        let of = |kind| signal(kind).unwrap();
        Signals {
            terminate: of(SignalKind::terminate()),
            interrupt: of(SignalKind::interrupt()),
        }
    }

    /// The status that a shell gives to a process that this signal
    /// has killed.
    async fn next(&mut self) -> i32 {
        select! {
            _ = self.terminate.recv() => 128 + 15,
            _ = self.interrupt.recv() => 128 + 2,
        }
    }
}

/// A setting, from the environment.
fn millis(name: &str, otherwise: Duration) -> Duration {
    let number = env::var(name).ok().and_then(|n| n.parse().ok());
    number.map_or(otherwise, Duration::from_millis)
}

//! # An HTTP server that shuts down gracefully
//!
//! On SIGTERM it accepts no more, finishes what it has begun, and
//! ends at a deadline; a second SIGTERM ends it at once.
//!
//! Go's `Server.Shutdown` closes the listener and the idle
//! connections and waits for the others, until its context ends.
//! Then `Close` closes their connections: the handlers notice
//! when they use them, and main waits for that.
//! `signal.NotifyContext` catches the first signal; after `stop`
//! the next one kills. `http.ListenAndServe` has no way to stop.
//!
//! In Rust an accept loop of our own starts each connection as a
//! task of a `JoinSet`. hyper-util's `GracefulShutdown` lets each
//! finish its request; at the deadline the set aborts the tasks
//! that are left. That drops the handler at the `await` where it
//! waits, and its local values with it: the `Drop` of `Upload`
//! says what was cut off. tokio's signal handler stays for the
//! rest of the process, so a second signal does nothing by itself:
//! we wait for it beside the rest, and exit with the 143 that a
//! shell shows for a process that SIGTERM has killed.
//!
//! Why not `axum::serve`, which has `with_graceful_shutdown`: it
//! has no deadline, and where its future is dropped the tasks of
//! its connections run on. It sets no time limit for a header
//! either, so half a request stays for ever.
//!
//! A handler that panics answers 500: by a middleware in Go, by
//! tower-http's `CatchPanicLayer` in Rust. net/http alone closes
//! the connection and answers nothing, and so does hyper. A
//! `Mutex` whose guard lives during the panic is poisoned in Rust,
//! and each later `unwrap` of it panics too. Go's deferred Unlock
//! leaves the mutex as if nothing had happened.
//!
//! A test stops both under load: no request that was begun is
//! lost. Clients in the kernel's queue, or whose next request
//! meets the end of a kept connection, get no byte of an answer.
//!
//! What the compiler does not check: that main waits for the
//! connections before it returns, and that each wait has a
//! deadline.

use std::any::Any;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, mem, process};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower_http::catch_panic::CatchPanicLayer;

// 1. What the handlers have begun, and what became of it.
#[derive(Default)]
struct Ledger {
    finished: Vec<String>,
    cut: Vec<String>,
}

type Shared = Arc<Mutex<Ledger>>;

struct Upload {
    name: String,
    finished: bool,
    ledger: Shared,
}

impl Drop for Upload {
    fn drop(&mut self) {
        let name = mem::take(&mut self.name);
        let mut ledger = self.ledger.lock().unwrap();
        if self.finished {
            println!("{name} finished");
            ledger.finished.push(name);
        } else {
            println!("{name} was cut off");
            ledger.cut.push(name);
        }
    }
}

// 2. An upload takes as long as its client. Its `Drop` says how it
// ended: also where this future is dropped at its await.
async fn upload(
    State(ledger): State<Shared>,
    Path(name): Path<String>,
    body: Body,
) -> Result<String, StatusCode> {
    println!("{name} began");
    let mut upload = Upload { name, finished: false, ledger };
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        // Of a client that has left, nobody reads it.
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    };
    upload.finished = true;
    Ok(format!("{}: {} bytes\n", upload.name, body.len()))
}

// 3. The handler with a bug: it does not look how many there are.
// It panics after the guard is gone, so the lock is not poisoned.
async fn finished(
    State(ledger): State<Shared>,
    Path(n): Path<usize>,
) -> String {
    let finished = ledger.lock().unwrap().finished.clone();
    format!("{}\n", finished[n])
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
pub async fn main() -> process::ExitCode {
    // In a task, which the body of main is not.
    tokio::spawn(serve()).await.unwrap()
}

async fn serve() -> process::ExitCode {
    // 5. Told to stop by SIGTERM, which from here on does not kill.
    let mut told = signal(SignalKind::terminate()).unwrap();

    // 6. What a client may ask for, and how slow it may be.
    let ledger = Shared::default();
    let app = Router::new()
        .route("/uploads/{name}", post(upload))
        .route("/finished/{n}", get(finished))
        .layer(CatchPanicLayer::custom(answer_panic))
        .with_state(Arc::clone(&ledger));
    let app = TowerToHyperService::new(app);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(millis("HEADER_MS"))
        .max_buf_size(MAX_HEADER);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("listening on {}", listener.local_addr().unwrap());

    // 7. Accept until we are told. Every connection is a task of
    // this set.
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let stream = TokioIo::new(stream);
                    let served =
                        http.serve_connection(stream, app.clone());
                    connections.spawn(graceful.watch(served));
                }
                // No file left, perhaps: some will be.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            Some(_) = connections.join_next() => {}
            _ = told.recv() => break,
        }
    }

    // 8. The order of the end: the listener closes; idle
    // connections close; the others get until the deadline, and a
    // second signal ends the process at once.
    drop(listener);
    println!("accepts no more");
    let late = tokio::select! {
        () = graceful.shutdown() => false,
        () = sleep(millis("DRAIN_MS")) => true,
        _ = told.recv() => process::exit(128 + 15),
    };

    // 9. Too late: what is still open is cut off.
    connections.shutdown().await;
    let ledger = ledger.lock().unwrap();
    let finished = ledger.finished.join(" ");
    let cut = ledger.cut.join(" ");
    println!("finished [{finished}], cut off [{cut}]");
    process::ExitCode::from(u8::from(late))
}

/// A setting, from the environment.
fn millis(name: &str) -> Duration {
    let number = env::var(name).ok().and_then(|n| n.parse().ok());
    Duration::from_millis(number.unwrap_or(10_000))
}

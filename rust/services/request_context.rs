//! # A request and what it has started
//!
//! Handlers wait for messages. The wait ends when one comes, at
//! the request's deadline, with the client, or with the server.
//!
//! In Go each request has a context. `r.Context()` is cancelled
//! when the client goes away, `context.WithTimeout` gives it a
//! deadline, `context.WithValue` a value, and it goes down to
//! whatever waits; what does not look at it does not hear of it.
//!
//! In Rust the handler is a future, which hyper drops when the
//! client goes away: at the `await` where it waits, with all
//! local values, and with whatever these wait for. There is
//! nothing to hand down and nothing to look at. `timeout` is put
//! around the waits and drops them likewise. Code after the
//! `await` does not run then, so what must happen stands in a
//! `Drop`, as in `Open`.
//!
//! That ends what the future *is*, and not what it has *started*.
//! A task of `tokio::spawn` or of a `TaskTracker` runs on when
//! its handle is dropped, as a goroutine does that has another
//! context. A call in `spawn_blocking` that has begun runs to its
//! end, as a Go function does that takes no context. Go's handler
//! waits for it unless it selects; Rust's is dropped in any case.
//!
//! `BaseContext` could make Go's requests end with the server.
//! Here a `context.AfterFunc` does so for those that wait, and a
//! token in Rust, so that `r.Context()` keeps one meaning: the
//! client.
//!
//! The value: Go looks it up at run time and finds nothing where
//! it is not there. In Rust it is an argument of type `Id`, and
//! the compiler asks for it everywhere but at the router: a
//! handler whose `Extension` nobody has inserted answers 500.
//!
//! At the end, main waits for the tasks of the tracker. The
//! process ends with a blocking call still running, as Go's does,
//! because the runtime is shut down with `shutdown_background`.
//!
//! The server is `axum::serve`, which is enough for this, and has
//! no time limit for a header: services/http_shutdown shows how
//! to have one.
//!
//! What the compiler does not check: that what is started for a
//! request has an end of its own.

use std::collections::HashMap;
use std::fmt::{self, Display};
use std::io;
use std::mem;
use std::net::SocketAddr;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Extension, Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Router, serve};
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Runtime;
use tokio::select;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

// 1. The value of a request. It is an argument, or an extension of
// the request; a handler that asks for one that is not there
// answers 500.
#[derive(Clone, Copy)]
struct Id(u64);

impl Id {
    fn say(self, what: impl Display) {
        println!("{self} {what}");
    }
}

impl Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r{}", self.0)
    }
}

// 2. Those who wait, by topic. Whoever stops waiting drops its
// receiver, and a send to it is an error.
#[derive(Default)]
struct Hub {
    waiting: Mutex<HashMap<String, Vec<oneshot::Sender<String>>>>,
}

impl Hub {
    fn wait(
        &self,
        topic: &str,
        id: Id,
    ) -> oneshot::Receiver<String> {
        let (tx, message) = oneshot::channel();
        let mut all = self.waiting.lock().unwrap();
        let waiting = all.entry(topic.to_owned()).or_default();
        waiting.retain(|tx| !tx.is_closed());
        waiting.push(tx);
        drop(all);
        id.say(format_args!("waits for {topic}"));
        message
    }

    fn publish(&self, topic: &str, text: &str) -> usize {
        let waiting = self.waiting.lock().unwrap().remove(topic);
        let waiting = waiting.unwrap_or_default().into_iter();
        waiting
            .filter_map(|tx| tx.send(text.to_owned()).ok())
            .count()
    }
}

#[derive(Clone)]
struct Service {
    hub: Arc<Hub>,
    stopping: CancellationToken,
    background: TaskTracker,
}

type Answer = Result<String, StatusCode>;

// 3. The deadline is put around whatever waits: at its end the
// future in it is dropped, with all that it waits for.
async fn wait(
    State(service): State<Service>,
    Extension(id): Extension<Id>,
    Path(topics): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let mut limit = LONGEST;
    if let Some(text) = headers.get("x-timeout-ms") {
        let text =
            text.to_str().or(Err(StatusCode::BAD_REQUEST))?;
        let ms: u32 =
            text.parse().or(Err(StatusCode::BAD_REQUEST))?;
        limit = limit.min(Duration::from_millis(ms.into()));
    }
    let all = async {
        let mut texts = Vec::new();
        for topic in topics.split(',') {
            texts.push(service.hub.wait(topic, id).await?);
        }
        Ok::<_, oneshot::error::RecvError>(texts.join(" ") + "\n")
    };
    select! {
        texts = timeout(limit, all) => match texts {
            Ok(texts) => texts.or(Err(STOPPING)),
            Err(_) => {
                id.say("is out of time");
                Err(StatusCode::GATEWAY_TIMEOUT)
            }
        },
        () = service.stopping.cancelled() => Err(STOPPING),
    }
}

// 4. What is started for a request goes on without its client: to
// drop the handle of a task detaches it. It ends with the server.
async fn archive(
    State(service): State<Service>,
    Extension(id): Extension<Id>,
    Path(topic): Path<String>,
) -> Answer {
    let message = service.hub.wait(&topic, id);
    let stopping = service.stopping.clone();
    let task = service.background.spawn(async move {
        let text = select! {
            text = message => text.ok(),
            () = stopping.cancelled() => None,
        };
        let what = text.as_deref().unwrap_or("nothing");
        id.say(format_args!("has archived {what}"));
        text.ok_or(STOPPING)
    });
    let text = task.await.or(Err(BROKEN))?;
    text.map(|_| "archived\n".to_owned())
}

// 5. A call that blocks its thread: nothing ends it early, and
// main does not wait for it.
async fn digest(
    State(service): State<Service>,
    Extension(id): Extension<Id>,
    Path(topic): Path<String>,
) -> Answer {
    let message = service.hub.wait(&topic, id);
    let call = spawn_blocking(move || {
        if let Ok(text) = message.blocking_recv() {
            id.say(format_args!("has digested {text}"));
        }
    });
    call.await.or(Err(BROKEN))?;
    Ok("digested\n".to_owned())
}

async fn publish(
    State(service): State<Service>,
    Path(topic): Path<String>,
    body: Body,
) -> Answer {
    let Ok(text) = to_bytes(body, MAX_BODY).await else {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let text = String::from_utf8_lossy(&text);
    let reached = service.hub.publish(&topic, &text);
    Ok(format!("reached {reached}\n"))
}

// 6. Every request has a value, and is heard of when its client is
// gone: the future is dropped before it has an answer.
async fn named(mut request: Request, next: Next) -> Response {
    static REQUESTS: AtomicU64 = AtomicU64::new(1);
    let id = Id(REQUESTS.fetch_add(1, Ordering::Relaxed));
    request.extensions_mut().insert(id);
    let open = Open(id);
    let mut response = next.run(request).await;
    mem::forget(open);
    let value = HeaderValue::from_str(&id.to_string()).unwrap();
    response.headers_mut().insert("x-request-id", value);
    response
}

struct Open(Id);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.say("is gone");
    }
}

const BROKEN: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
const STOPPING: StatusCode = StatusCode::SERVICE_UNAVAILABLE;
const LONGEST: Duration = Duration::from_secs(60);
const DRAIN: Duration = Duration::from_secs(10);
const MAX_BODY: usize = 1 << 20;

pub fn main() {
    let hub = Arc::new(Hub::default());
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        tokio::spawn(run(Arc::clone(&hub))).await.unwrap();
    });
    // Dropped instead, it would wait for the calls that block.
    runtime.shutdown_background();
}

async fn run(hub: Arc<Hub>) {
    let mut terminate = signal(SignalKind::terminate()).unwrap();
    let stopping = CancellationToken::new();
    let background = TaskTracker::new();
    let service = Service {
        hub,
        stopping: stopping.clone(),
        background: background.clone(),
    };
    let app = Router::new()
        .route("/wait/{topics}", get(wait))
        .route("/archive/{topic}", get(archive))
        .route("/digest/{topic}", get(digest))
        .route("/publish/{topic}", post(publish))
        .layer(middleware::from_fn(named))
        .with_state(service);

    // 7. Serve until we are told.
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    println!("listening on {}", listener.local_addr().unwrap());
    let stopped = stopping.clone().cancelled_owned();
    let server =
        serve(listener, app).with_graceful_shutdown(stopped);
    let server = tokio::spawn(server.into_future());
    terminate.recv().await;

    // 8. A graceful shutdown alone would wait for those who wait.
    println!("stops");
    stopping.cancel();
    tokio::spawn(async move {
        // A second signal ends the process at once.
        terminate.recv().await;
        process::exit(128 + 15);
    });
    if timeout(DRAIN, server).await.is_err() {
        eprintln!("not all connections have ended");
        process::exit(1);
    }
    background.close();
    background.wait().await;
}

/// Go's backlog and its SO_REUSEADDR. TcpListener::bind asks for a
/// backlog of 128: of 200 that connect at once, some would wait.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(4096)
}

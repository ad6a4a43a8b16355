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
//! Neither may answer when the handler has returned. In Go it can
//! try, with the `ResponseWriter`; in Rust the answer is what the
//! handler returns.
//!
//! `BaseContext` could make Go's requests end with the server.
//! Here a `context.AfterFunc` does so, a token in Rust, so that
//! `r.Context()` keeps one meaning: the client.
//!
//! The value: Go looks it up at run time and finds nothing where
//! it is not there. In Rust it is an argument of type `Id`, and
//! the compiler asks for it everywhere but at the router: a
//! handler whose `Extension` nobody has inserted answers 500.
//!
//! `axum::serve` is enough for this. It has no time limit for a
//! header: services/http_shutdown shows how to have one.
//!
//! What the compiler does not check: that what is started for a
//! request has an end of its own.

use std::collections::HashMap;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Extension, Path, Request, State};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Router, serve};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::broadcast::{Receiver, Sender};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

// 1. The value of a request. A handler that asks for one that is
// not there answers 500.
#[derive(Clone)]
struct Id(String);

// 2. Those who wait, by topic. Whoever stops waiting drops its
// receiver, and is not counted any more.
#[derive(Default)]
struct Hub(Mutex<HashMap<String, Sender<String>>>);

impl Hub {
    fn wait(&self, topic: &str, id: &str) -> Receiver<String> {
        let mut topics = self.0.lock().unwrap();
        topics.retain(|_, waiting| waiting.receiver_count() > 0);
        let waiting = topics.entry(topic.to_owned());
        println!("{id} waits for {topic}");
        waiting.or_insert_with(|| Sender::new(1)).subscribe()
    }

    fn publish(&self, topic: &str, text: String) -> usize {
        let waiting = self.0.lock().unwrap().remove(topic);
        waiting.map_or(0, |tx| tx.send(text).unwrap_or(0))
    }
}

#[derive(Clone, Default)]
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
    Extension(Id(id)): Extension<Id>,
    Path((ms, topics)): Path<(u32, String)>,
) -> Answer {
    let limit = Duration::from_millis(ms.into()).min(LONGEST);
    let all = async {
        let mut texts = Vec::new();
        for topic in topics.split(',') {
            let mut message = service.hub.wait(topic, &id);
            texts.push(message.recv().await.or(Err(STOPPING))?);
        }
        Ok(texts.join(" "))
    };
    tokio::select! {
        texts = timeout(limit, all) => texts.unwrap_or_else(|_| {
            println!("{id} is out of time");
            Err(StatusCode::GATEWAY_TIMEOUT)
        }),
        () = service.stopping.cancelled() => Err(STOPPING),
    }
}

// 4. What is started for a request outlives it: to drop the handle
// of a task detaches it. It ends with the server.
async fn archive(
    State(service): State<Service>,
    Extension(Id(id)): Extension<Id>,
    Path(topic): Path<String>,
) -> StatusCode {
    let mut message = service.hub.wait(&topic, &id);
    service.background.spawn(async move {
        let text = tokio::select! {
            text = message.recv() => text.ok(),
            () = service.stopping.cancelled() => None,
        };
        let what = text.as_deref().unwrap_or("nothing");
        println!("{id} has archived {what}");
    });
    StatusCode::ACCEPTED
}

// 5. A call that blocks its thread: nothing ends it early, and
// main does not wait for it.
async fn digest(
    State(service): State<Service>,
    Extension(Id(id)): Extension<Id>,
    Path(topic): Path<String>,
) -> Answer {
    let mut message = service.hub.wait(&topic, &id);
    let call = tokio::task::spawn_blocking(move || {
        if let Ok(text) = message.blocking_recv() {
            println!("{id} has digested {text}");
        }
    });
    let digested = call.await.map(|()| "digested".to_owned());
    digested.or(Err(StatusCode::INTERNAL_SERVER_ERROR))
}

// axum reads the text, and has a limit for its length.
async fn publish(
    State(service): State<Service>,
    Path(topic): Path<String>,
    text: String,
) -> String {
    format!("reached {}", service.hub.publish(&topic, text))
}

// 6. Every request has a value, and is heard of when its client is
// gone: the future is dropped before it has an answer.
async fn named(mut request: Request, next: Next) -> Response {
    static REQUESTS: AtomicU64 = AtomicU64::new(1);
    let n = REQUESTS.fetch_add(1, Ordering::Relaxed);
    let id = format!("r{n}");
    let value = HeaderValue::from_str(&id).unwrap();
    request.extensions_mut().insert(Id(id.clone()));
    let mut open = Open { id, answered: false };
    let mut response = next.run(request).await;
    open.answered = true;
    response.headers_mut().insert("x-request-id", value);
    response
}

struct Open {
    id: String,
    answered: bool,
}

impl Drop for Open {
    fn drop(&mut self) {
        if !self.answered {
            println!("{} is gone", self.id);
        }
    }
}

const STOPPING: StatusCode = StatusCode::SERVICE_UNAVAILABLE;
const LONGEST: Duration = Duration::from_secs(60);

pub fn main() {
    let service = Service::default();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let served = runtime.spawn(run(service.clone()));
    runtime.block_on(served).unwrap();
    // Dropped instead, it would wait for the calls that block.
    runtime.shutdown_background();
}

async fn run(service: Service) {
    let mut told = signal(SignalKind::terminate()).unwrap();
    let Service { stopping, background, .. } = service.clone();
    let app = Router::new()
        .route("/wait/{ms}/{topics}", get(wait))
        .route("/archive/{topic}", post(archive))
        .route("/digest/{topic}", get(digest))
        .route("/publish/{topic}", post(publish))
        .layer(middleware::from_fn(named))
        .with_state(service);

    // 7. Serve until we are told.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("listening on {}", listener.local_addr().unwrap());
    let stopped = stopping.clone().cancelled_owned();
    let server =
        serve(listener, app).with_graceful_shutdown(stopped);
    background.spawn(server.into_future());
    told.recv().await;

    // 8. A graceful shutdown alone would wait for those who wait.
    // A second signal ends the process at once.
    println!("stops");
    stopping.cancel();
    background.close();
    tokio::select! {
        () = background.wait() => {}
        () = sleep(Duration::from_secs(10)) => {
            eprintln!("not all requests have ended");
            process::exit(1);
        }
        _ = told.recv() => process::exit(128 + 15),
    }
}

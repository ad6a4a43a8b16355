//! # Values of a request, with tasks
//!
//! What belongs to a request, such as its id and its user,
//! reaches the functions that need it, also in work that goes on
//! when the request has ended.
//!
//! As with threads the values are a struct, and a function that
//! needs them takes a reference. A future that is awaited in
//! place may borrow it; a task that is spawned may outlive the
//! request and gets an `Arc`.
//!
//! A request ends when its future is dropped. Whatever it awaits
//! is dropped with it; what it has spawned is not, and goes on.
//! That is Go's `WithoutCancel`, and here it is what a spawn
//! does unless somebody aborts the task.
//!
//! `task_local!` is for a value that many functions need and
//! none should have to hand on. It is there for all that is
//! awaited inside of its `scope`. It does not go along into a
//! task that is spawned there: `with` panics in it.
//!
//! What the compiler does not check: that the request is the
//! right one, since any two of them have the same type; and that
//! somebody waits for the work that goes on. The end of the
//! runtime drops it.

use std::sync::Arc;

use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

// 1. The type is the key.
struct Request {
    id: u32,
    user: String,
}

// 2. At the bottom, whoever needs it asks for it.
fn load(request: &Request, what: &str) -> String {
    let Request { id, user } = request;
    format!("{user} loads {what} by {id}")
}

// 3. The audit is written also when the request has ended.
async fn audit(request: Arc<Request>, go_on: CancellationToken) {
    go_on.cancelled().await;
    println!("audit: {}", load(&request, "page"));
}

// 4. What is spawned here is not dropped with this future.
async fn handle(
    request: Request,
    background: TaskTracker,
    go_on: CancellationToken,
    started: oneshot::Sender<()>,
) {
    println!("{}", load(&request, "page"));
    background.spawn(audit(Arc::new(request), go_on));
    started.send(()).unwrap();
    std::future::pending().await
}

async fn run() {
    let background = TaskTracker::new();
    let go_on = CancellationToken::new();
    let (started, has_started) = oneshot::channel();
    let request = Request { id: 7, user: "ada".to_owned() };
    let handled = tokio::spawn(handle(
        request,
        background.clone(),
        go_on.clone(),
        started,
    ));
    has_started.await.unwrap();

    // 5. The request ends before the audit is written.
    handled.abort();
    let end = handled.await;
    println!("ended: {}", end.is_err_and(|e| e.is_cancelled()));
    go_on.cancel();
    background.close();
    background.wait().await;
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

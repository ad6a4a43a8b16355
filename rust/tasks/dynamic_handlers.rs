//! # Handlers behind a trait
//!
//! A server has handlers of several types and chooses one when a
//! request comes. In Go they are values of an interface. In Rust
//! they are `dyn Handler`, and their method waits, so it returns
//! a future.
//!
//! A trait may have an `async fn`, but such a trait cannot be
//! made into a `dyn`: the future of each type is another type, of
//! another size. The way out is to say it: the method returns a
//! boxed future, `BoxFuture` of the crate `futures`, and each
//! implementation puts its `async` block into a box. The crate
//! `async-trait` writes the same for you. It costs an allocation
//! a call.
//!
//! Where the type is known when the program is compiled, `async
//! fn` in the trait is right, with a type parameter. For a single
//! function there is `AsyncFn`: `tasks/async_closures`.
//!
//! A function that awaits itself needs the box too: its future
//! would have to have room for itself.
//!
//! The box says `Send`, so that a task on any thread may call the
//! handler; a caller that is spawned is refused otherwise.
//!
//! What the compiler does not check: how long a handler waits;
//! `tokio::time::timeout` around the call gives it an end.

use std::collections::HashMap;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

// 1. The trait says that the method waits, and boxes what waits.
trait Handler: Send + Sync {
    fn handle<'a>(
        &'a self,
        request: &'a str,
    ) -> BoxFuture<'a, String>;
}

struct Echo;

impl Handler for Echo {
    fn handle<'a>(
        &'a self,
        request: &'a str,
    ) -> BoxFuture<'a, String> {
        async { request.to_owned() }.boxed()
    }
}

// 2. This one waits for another task.
struct Counter(mpsc::Sender<oneshot::Sender<u32>>);

impl Counter {
    fn new() -> Self {
        let (tx, mut requests) =
            mpsc::channel::<oneshot::Sender<u32>>(1);
        tokio::spawn(async move {
            let mut n = 0;
            while let Some(answer) = requests.recv().await {
                n += 1;
                _ = answer.send(n);
            }
        });
        Counter(tx)
    }
}

impl Handler for Counter {
    fn handle<'a>(
        &'a self,
        request: &'a str,
    ) -> BoxFuture<'a, String> {
        async move {
            let (answer_tx, answer) = oneshot::channel();
            self.0.send(answer_tx).await.unwrap();
            format!("{request} number {}", answer.await.unwrap())
        }
        .boxed()
    }
}

type Handlers = HashMap<&'static str, Box<dyn Handler>>;

async fn serve(handlers: Arc<Handlers>, path: &str) -> String {
    match handlers.get(path) {
        Some(handler) => handler.handle("hello").await,
        None => "not found".to_owned(),
    }
}

async fn run() {
    // 3. Chosen by name, and called from several tasks.
    let mut handlers = Handlers::new();
    handlers.insert("/echo", Box::new(Echo));
    handlers.insert("/count", Box::new(Counter::new()));
    let handlers = Arc::new(handlers);
    let mut group = JoinSet::new();
    for (i, path) in ["/echo", "/count", "/none"].iter().enumerate()
    {
        let handlers = handlers.clone();
        group
            .spawn(async move { (i, serve(handlers, path).await) });
    }
    let mut answers = group.join_all().await;
    answers.sort();
    for (_, answer) in answers {
        println!("{answer}");
    }
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

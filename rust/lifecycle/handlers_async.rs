//! # A registry of async handlers
//!
//! Keeps async functions by name, and calls them with no lock
//! held: a handler may use the registry that it is in.
//!
//! The barrier shows that two are in one handler at the same
//! time; the pattern does not need it.
//!
//! A function whose call is a future cannot be kept as it is:
//! each has a type of its own. What is kept is a closure that
//! boxes it, so that all have one type, a `BoxFuture`. `set`
//! does that, and who registers a handler writes an `async move`
//! block.
//!
//! The future may live longer than the call: it owns what it
//! needs. So a handler gets an `Arc` of the registry and a
//! `String`, and not references.
//!
//! The lock of the map is std's. Its guard is gone before the
//! first await: a guard that is held there makes the future one
//! that cannot be spawned, so this is checked, where with
//! threads it is not.
//!
//! What the compiler does not check: that no handler keeps an
//! `Arc` of the registry beyond its call. One that is kept in
//! the registry and holds it is never freed, nor is the
//! registry.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use futures::future::{BoxFuture, FutureExt};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

type Answer = Result<(), NoHandler>;

type Answering = BoxFuture<'static, Answer>;

type Handler =
    dyn Fn(Arc<Registry>, String) -> Answering + Send + Sync;

// 1. The lock guards the map, and not what the handlers do.
#[derive(Default)]
struct Registry {
    handlers: Mutex<HashMap<String, Arc<Handler>>>,
}

#[derive(Debug)]
struct NoHandler(String);

impl Registry {
    fn set<F>(
        &self,
        name: &str,
        handler: impl Fn(Arc<Registry>, String) -> F
        + Send
        + Sync
        + 'static,
    ) where
        F: Future<Output = Answer> + Send + 'static,
    {
        let boxed = move |registry, arg| {
            let answer: Answering = handler(registry, arg).boxed();
            answer
        };
        let mut handlers = self.handlers.lock().unwrap();
        handlers.insert(name.to_owned(), Arc::new(boxed));
    }

    fn remove(&self, name: &str) {
        self.handlers.lock().unwrap().remove(name);
    }

    // 2. Clone the function out, and then call it: the guard is
    // gone at the end of the first statement.
    async fn call(
        self: &Arc<Self>,
        name: &str,
        arg: &str,
    ) -> Answer {
        let found =
            self.handlers.lock().unwrap().get(name).cloned();
        if let Some(handler) = found {
            return handler(Arc::clone(self), arg.to_owned()).await;
        }
        Err(NoHandler(name.to_owned()))
    }
}

impl fmt::Display for NoHandler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no handler {:?}", self.0)
    }
}

impl std::error::Error for NoHandler {}

async fn run() {
    let registry = Arc::new(Registry::default());

    // 3. Two are in one handler at the same time: each waits there
    // for the other.
    let both = Arc::new(Barrier::new(2));
    registry.set("meet", move |_, _| {
        let both = Arc::clone(&both);
        async move {
            if both.wait().await.is_leader() {
                println!("two have met");
            }
            Ok(())
        }
    });
    let mut callers = JoinSet::new();
    for name in ["ada", "bob"] {
        let registry = Arc::clone(&registry);
        callers.spawn(
            async move { registry.call("meet", name).await },
        );
    }
    while let Some(called) = callers.join_next().await {
        called.unwrap().unwrap();
    }

    // 4. A handler removes itself, and one calls another.
    registry.set("once", |registry, arg| async move {
        registry.remove("once");
        println!("once: {arg}");
        Ok(())
    });
    registry.set("twice", |registry, arg| async move {
        registry.call("once", &arg).await?;
        registry.call("once", &arg).await
    });

    // 5. The second of the two calls is too late.
    let late = registry.call("twice", "hello").await;
    println!("{}", late.unwrap_err());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

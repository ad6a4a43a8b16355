//! # A registry of handlers
//!
//! Keeps functions by name, and calls them with no lock held: a
//! handler may use the registry that it is in.
//!
//! The barrier shows that two are in one handler at the same
//! time; the pattern does not need it. If one of them panicked
//! before it, the other would wait there for ever, where Go ends
//! the program.
//!
//! The type of a kept function says all that is asked of it:
//! `Fn`, as it may be called by several at the same time, `Send`
//! and `Sync`, as it is kept where several threads are. In an
//! `Arc` it can be cloned out of the map, as Go copies a
//! function value; a `Box` could only be called under the lock.
//!
//! A handler that changes something of its own has a `Mutex` or
//! an atomic inside. With `FnMut` the lock around it would be
//! held in each call, and the handler could not be called from
//! itself.
//!
//! The registry is an argument. A handler that held an `Arc` of
//! it would be held by what it holds: neither is ever freed.
//! Go's collector frees such a circle; here it takes a `Weak`,
//! or this.
//!
//! What the compiler does not check: that no lock is held while
//! somebody else's code runs. The guard of
//! `self.handlers.lock()` in the head of an `if let` lives to
//! the end of its block. A handler that then uses the registry
//! waits for itself.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Barrier, Mutex};
use std::thread;

type Handler =
    dyn Fn(&Registry, &str) -> Result<(), NoHandler> + Send + Sync;

// 1. The lock guards the map, and not what the handlers do.
#[derive(Default)]
struct Registry {
    handlers: Mutex<HashMap<String, Arc<Handler>>>,
}

#[derive(Debug)]
struct NoHandler(String);

impl Registry {
    fn set(
        &self,
        name: &str,
        handler: impl Fn(&Registry, &str) -> Result<(), NoHandler>
        + Send
        + Sync
        + 'static,
    ) {
        let mut handlers = self.handlers.lock().unwrap();
        handlers.insert(name.to_owned(), Arc::new(handler));
    }

    fn remove(&self, name: &str) {
        self.handlers.lock().unwrap().remove(name);
    }

    // 2. Clone the function out, and then call it: the guard is
    // gone at the end of the first statement.
    fn call(&self, name: &str, arg: &str) -> Result<(), NoHandler> {
        let found =
            self.handlers.lock().unwrap().get(name).cloned();
        if let Some(handler) = found {
            return handler(self, arg);
        }
        Err(NoHandler(name.to_owned()))
    }
}

impl fmt::Display for NoHandler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no handler {:?}", self.0)
    }
}

impl Error for NoHandler {}

pub fn main() {
    let registry = Arc::new(Registry::default());

    // 3. Two are in one handler at the same time: each waits there
    // for the other.
    let both = Barrier::new(2);
    registry.set("meet", move |_, _| {
        if both.wait().is_leader() {
            println!("two have met");
        }
        Ok(())
    });
    let callers = ["ada", "bob"].map(|name| {
        let registry = Arc::clone(&registry);
        thread::spawn(move || registry.call("meet", name).unwrap())
    });
    callers.into_iter().for_each(|c| c.join().unwrap());

    // 4. A handler removes itself, and one calls another.
    registry.set("once", |registry, arg| {
        registry.remove("once");
        println!("once: {arg}");
        Ok(())
    });
    registry.set("twice", |registry, arg| {
        registry.call("once", arg)?;
        registry.call("once", arg)
    });

    // 5. The second of the two calls is too late.
    println!("{}", registry.call("twice", "hello").unwrap_err());
}

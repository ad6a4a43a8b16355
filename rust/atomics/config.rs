//! # A configuration that is replaced under its readers
//!
//! A server gets a new configuration while requests go on that
//! have read the old one.
//!
//! What is an `atomic.Pointer` in Go, and was an `atomic.Value`
//! before that, is an `RwLock<Arc<Config>>`: a lock around a
//! share. Whoever reads takes the lock to clone the `Arc`, and
//! lets go of it at once. A request owns its share, and the
//! configuration is freed with the last one. Go leaves that to
//! the garbage collector. Nothing that could panic runs under
//! the lock, so that it is not poisoned.
//!
//! std's `AtomicPtr` takes unsafe code to follow, because a
//! reader could be about to take its share while a writer frees
//! what it points to. The crate arc-swap solves that, and its
//! `load` takes no lock. Where the value is set once and not
//! replaced, a `OnceLock` will do.
//!
//! Older Go code has `atomic.LoadPointer` and `unsafe.Pointer`.
//!
//! What the compiler does not check: that a request reads once.
//! Two reads may be of two versions. Nor does it check that the
//! guard is let go of: a request that keeps it instead of a
//! share makes the writer wait.

use std::mem;
use std::sync::{Arc, RwLock, mpsc};
use std::thread;

// 1. A configuration is not changed after it was published, because
// an `Arc` gives out `&` alone: a new version is a new value.
struct Config {
    host: String,
    port: u16,
}

impl Config {
    fn new(host: &str, port: u16) -> Config {
        Config { host: host.to_owned(), port }
    }

    fn check(&self) -> Result<(), &'static str> {
        if self.host.is_empty() { Err("no host") } else { Ok(()) }
    }
}

struct Server {
    current: RwLock<Arc<Config>>,
}

impl Server {
    fn new(config: Config) -> Server {
        Server { current: RwLock::new(Arc::new(config)) }
    }

    fn config(&self) -> Arc<Config> {
        Arc::clone(&self.current.read().unwrap())
    }

    // 2. A request takes its share once. It has this version up to
    // its end, whatever comes in between.
    fn handle(&self, request: impl FnOnce()) -> String {
        let config = self.config();
        let host = &config.host;
        request();
        format!("{host}:{}", config.port)
    }

    // 3. Made and checked first, then put in place in one step.
    // What it replaces is returned, and so not freed under the
    // lock.
    fn reload(
        &self,
        config: Config,
    ) -> Result<Arc<Config>, &'static str> {
        config.check()?;
        let new = Arc::new(config);
        Ok(mem::replace(&mut *self.current.write().unwrap(), new))
    }
}

pub fn main() {
    let server = Arc::new(Server::new(Config::new("one", 1)));

    // 4. A request begins, and takes its time.
    let (begin, begun) = mpsc::channel();
    let (go_on, wait) = mpsc::channel::<()>();
    let theirs = Arc::clone(&server);
    let first = thread::spawn(move || {
        theirs.handle(|| {
            begin.send(()).unwrap();
            let _ = wait.recv();
        })
    });
    begun.recv().unwrap();

    // 5. A bad configuration leaves the old one in place.
    let refused = server.reload(Config::new("", 2)).err();
    println!("refused: {}", refused.unwrap());
    let old = server.reload(Config::new("two", 2)).unwrap();
    println!("replaced: {}", old.host);

    // 6. A request that begins now has the new one. The first one
    // still has the old.
    println!("second: {}", server.handle(|| {}));
    drop(go_on);
    println!("first: {}", first.join().unwrap());
}

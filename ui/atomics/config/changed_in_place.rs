//! The configuration that was published is written to. Through an
//! `Arc` there is `&` alone, whoever holds the lock around it.

//@ E0594 `server.current.write().unwrap().port = 8080;` cannot assign to data in an `Arc`
//@ racy `server.current.write().unwrap().port = 8080;`
//@ advice none

use std::sync::{Arc, RwLock};
use std::thread;

struct Config {
    port: u16,
}

struct Server {
    current: RwLock<Arc<Config>>,
}

fn main() {
    let config = Arc::new(Config { port: 80 });
    let server = Server { current: RwLock::new(config) };

    thread::scope(|s| {
        let reader = s.spawn(|| {
            let config = server.current.read().unwrap().clone();
            config.port
        });
        server.current.write().unwrap().port = 8080;
        println!("port {}", reader.join().unwrap());
    });
}

//! A string of the settings is replaced while a request reads it.

//@ E0502 `server.reload("welcome, ");` as mutable because it is also borrowed as immutable
//@ racy `server.reload("welcome, ");`
//@ advice none

use std::thread;

struct Server {
    greeting: String,
}

impl Server {
    fn reload(&mut self, greeting: &str) {
        self.greeting = greeting.to_owned();
    }

    fn greet(&self, name: &str) -> String {
        format!("{}{name}", self.greeting)
    }
}

fn main() {
    let mut server = Server { greeting: "hello, ".to_owned() };

    thread::scope(|s| {
        s.spawn(|| server.greet("ada"));
        server.reload("welcome, ");
    });

    println!("{}", server.greet("grace"));
}

//! A method that waits is called through a trait object.

//@ E0038 `let handler: Box<dyn Handler> = Box::new(Echo);` the trait `Handler` is not dyn compatible
//@ racy `let handler: Box<dyn Handler> = Box::new(Echo);`
//@ racy `println!("{}", handler.handle("hello").await);`
//@ advice none

trait Handler {
    async fn handle(&self, request: &str) -> String;
}

struct Echo;

impl Handler for Echo {
    async fn handle(&self, request: &str) -> String {
        request.to_owned()
    }
}

#[tokio::main]
async fn main() {
    let handler: Box<dyn Handler> = Box::new(Echo);

    println!("{}", handler.handle("hello").await);
}

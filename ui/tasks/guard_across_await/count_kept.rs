//! A reference count that is no atomic lives across an await, after
//! which the task may be in another thread.

//@ error `let task = tokio::spawn(async {` future cannot be sent between threads safely
//@ racy `yield_now().await;`
//@ advice none

use std::rc::Rc;

use tokio::task::yield_now;

#[tokio::main]
async fn main() {
    let task = tokio::spawn(async {
        let name = Rc::new("ada");
        let again = Rc::clone(&name);
        yield_now().await;
        println!("hello {again}");
    });

    task.await.unwrap();
}

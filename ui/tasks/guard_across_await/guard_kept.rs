//! The guard of a lock lives across an await, after which the task
//! may be in another thread.

//@ error `let task = tokio::spawn(async move {` future cannot be sent between threads safely
//@ racy `*total += answer.await.unwrap();`
//@ advice none

use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let total = Arc::new(Mutex::new(0));
    let (answer_tx, answer) = oneshot::channel::<u32>();
    answer_tx.send(7).unwrap();

    let ours = total.clone();
    let task = tokio::spawn(async move {
        let mut total = ours.lock().unwrap();
        *total += answer.await.unwrap();
    });
    task.await.unwrap();

    println!("total {}", total.lock().unwrap());
}

//! A lock is held across an `.await`. Where the task moves to
//! another thread there, its guard would, too, and a guard stays on
//! its thread. In Go a goroutine may move and keep the lock.

//@ error `spawn(add(&total));` future cannot be sent between threads safely
//@ racy `step().await;`
//@ advice none

use std::sync::Mutex;

async fn step() {}

async fn add(total: &Mutex<i32>) {
    let mut total = total.lock().unwrap();
    step().await;
    *total += 2;
}

/// What every executor asks for that runs tasks on several threads.
fn spawn(_task: impl Future<Output = ()> + Send) {}

fn main() {
    let total = Mutex::new(0);
    spawn(add(&total));
}

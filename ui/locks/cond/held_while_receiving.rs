//! A lock is held across an `.await`. Where the task moves to
//! another thread there, its guard would, too, and a guard stays on
//! its thread. In Go a goroutine may move and keep the lock.

//@ error `spawn(add(&total));` future cannot be sent between threads safely
//@ racy `let n = step().await;`
//@ racy `*guard += n;`
//@ advice none

use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Waker};

async fn step() -> i32 {
    2
}

async fn add(total: &Mutex<i32>) {
    let mut guard = total.lock().unwrap();
    let n = step().await;
    *guard += n;
}

/// What every executor asks for that runs tasks on several threads.
fn spawn(task: impl Future<Output = ()> + Send) {
    let mut context = Context::from_waker(Waker::noop());
    let _ = pin!(task).poll(&mut context);
}

fn main() {
    let total = Mutex::new(0);
    spawn(add(&total));
    println!("total {}", total.into_inner().unwrap());
}

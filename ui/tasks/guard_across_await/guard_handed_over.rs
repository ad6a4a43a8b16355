//! A lock is taken in a task, and its guard is given to a blocking
//! job in another thread.

//@ E0277 `let job = spawn_blocking(move || {` `std::sync::MutexGuard<'_, u32>` cannot be sent between threads safely
//@ racy `*total += 7;`
//@ advice none

use std::sync::Mutex;

use tokio::task::spawn_blocking;

static TOTAL: Mutex<u32> = Mutex::new(0);

#[tokio::main]
async fn main() {
    let mut total = TOTAL.lock().unwrap();
    let job = spawn_blocking(move || {
        *total += 7;
    });

    job.await.unwrap();
    println!("total {}", TOTAL.lock().unwrap());
}

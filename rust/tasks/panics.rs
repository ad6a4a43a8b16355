//! # A task that panics
//!
//! A panic in a goroutine ends the program, unless that goroutine
//! recovers. A panic in a task ends the task: the runtime catches
//! it, and the one who awaits the handle gets a `JoinError` with
//! what the panic said. No other hears of it. Of a task whose
//! handle was dropped the panic hook is all that speaks.
//!
//! A service that is to go on needs no `recover`, then. One that
//! must not go on has to say so: it looks at the end of each
//! task, and panics or exits itself.
//!
//! What the task had under a lock is left as it was at the panic.
//! tokio's `Mutex` is unlocked, as Go's is by the deferred call,
//! and the next one finds a request that was started and not
//! finished. The standard library's mutex is poisoned: each
//! `lock` from then on gives an error. Which of them is right
//! depends on what a half-done change would mean.
//!
//! The program replaces the panic hook, because Go prints nothing
//! about a panic that is recovered from.
//!
//! What the compiler does not check: that somebody looks at the
//! end of a task, and that what it leaves under a lock makes
//! sense.

use std::panic;
use std::sync::Arc;

use tokio::sync::Mutex;

#[derive(Default)]
struct Shop {
    started: u32,
    finished: u32,
}

fn price(item: u32) -> u32 {
    if item == 2 {
        panic!("no item {item}");
    }
    10 * item
}

// 1. The guard is dropped in a panic as well. What the panic has
// left half done stays so, and the next one finds it.
async fn ask(shop: Arc<Mutex<Shop>>, item: u32) -> u32 {
    let mut shop = shop.lock().await;
    shop.started += 1;
    let price = price(item);
    shop.finished += 1;
    price
}

async fn run() {
    let shop = Arc::new(Mutex::new(Shop::default()));
    for item in 1..=3 {
        // 2. The runtime catches the panic.
        let answer = tokio::spawn(ask(shop.clone(), item));

        // 3. The end of each is looked at.
        match answer.await {
            Ok(price) => println!("price {price}"),
            Err(end) => {
                let reason = end.into_panic();
                let said = reason.downcast_ref::<String>();
                println!("request failed: {}", said.unwrap());
            }
        }
    }

    let Shop { started, finished } = *shop.lock().await;
    println!("started {started} finished {finished}");
}

#[tokio::main]
pub async fn main() {
    panic::set_hook(Box::new(|_| ()));
    tokio::spawn(run()).await.unwrap();
}

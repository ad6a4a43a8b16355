//! # Until all others wait
//!
//! To test that a call waits, a test has to know that it has come
//! so far, and goes no further. A sleep that hopes is no proof.
//!
//! In Go `synctest.Wait` returns when all other goroutines of the
//! bubble wait. With tokio the same is a sleep on a paused clock:
//! the clock moves when every task waits, so whoever sleeps goes
//! on after all others have come as far as they can. How long the
//! sleep is does not matter, where no other timer is due before.
//! `yield_now` is less: each of the others has one turn.
//! With threads a test holds each of them in a place where it says
//! that it has come: `testing/forced_order`.
//!
//! The runtime has one thread. So the test itself runs alone
//! between two awaits, and what it reads does not change meanwhile.
//!
//! What the compiler does not check: that nothing from outside is
//! on its way. A thread that will send a value, or a connection,
//! is no task that could run: the sleep is over before it comes.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// Lets a number of calls in at a time.
struct Limiter(Semaphore);

impl Limiter {
    async fn call<T>(&self, call: impl Future<Output = T>) -> T {
        let _permit = self.0.acquire().await.unwrap();
        call.await
    }
}

async fn all_others_wait() {
    sleep(Duration::from_millis(1)).await;
}

async fn two_get_in() {
    // 1. Three calls; each is inside until it is let go.
    let inside = Arc::new(AtomicI32::new(0));
    let (let_go_tx, let_go) = flume::bounded(0);
    let limiter = Arc::new(Limiter(Semaphore::new(2)));
    let mut calls = JoinSet::new();
    for _ in 0..3 {
        let (inside, let_go) = (inside.clone(), let_go.clone());
        let limiter = limiter.clone();
        calls.spawn(async move {
            let call = async {
                inside.fetch_add(1, Ordering::Relaxed);
                let_go.recv_async().await.unwrap();
                inside.fetch_sub(1, Ordering::Relaxed);
            };
            limiter.call(call).await;
        });
    }
    drop(let_go);

    // 2. The clock moves when all others wait. From then on
    // nothing happens until the test goes on.
    all_others_wait().await;
    println!("inside: {}", inside.load(Ordering::Relaxed));

    // 3. Two leave; the third one comes in. So there is one.
    let_go_tx.send_async(()).await.unwrap();
    let_go_tx.send_async(()).await.unwrap();
    all_others_wait().await;
    println!("inside: {}", inside.load(Ordering::Relaxed));
    let_go_tx.send_async(()).await.unwrap();
    calls.join_all().await;
}

// What `#[tokio::test(start_paused = true)]` does.
#[tokio::main(flavor = "current_thread", start_paused = true)]
pub async fn main() {
    two_get_in().await;
    println!("PASS");
}

//! # Time that does not pass in a test
//!
//! A component waits for half an hour. Its test should not, and it
//! should not fail because the machine is busy.
//!
//! In Go the test runs in a bubble of `testing/synctest`. In Rust
//! the clock of the runtime is paused: above the test stands
//! `#[tokio::test(start_paused = true)]`. It needs tokio's feature
//! `test-util`, which a project names under `[dev-dependencies]`.
//! Both clocks stand still while something can run, and go on to
//! the next timer when all wait. `tokio::time::advance` moves the
//! clock by hand. The component is the same as in the service: it
//! asks `tokio::time`.
//!
//! What else runs in the process is outside. tokio waits with its
//! clock for a call in `spawn_blocking`, but not for a thread: the
//! limit of a wait is over before the thread has answered.
//!
//! What the compiler does not check: which clock is asked.
//! `std::time::Instant` goes on as ever. A component that looks at
//! both compares times of two clocks. That the runtime has one
//! thread is checked: the attribute is refused with several.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};

const MINUTE: Duration = Duration::from_secs(60);

// 1. What is tested knows nothing of the test. It asks
// `tokio::time`, as it does in the service.
async fn session(idle: Duration, mut used: mpsc::Receiver<()>) {
    while let Ok(Some(())) = timeout(idle, used.recv()).await {}
}

async fn ends_after_half_an_hour() {
    // 2. The clock is paused: it stands still while a task can
    // run. When all of them wait, it goes on to the next timer.
    let start = Instant::now();
    let (used_tx, used) = mpsc::channel(1);
    let session = tokio::spawn(session(30 * MINUTE, used));

    // 3. Used after 20 minutes, it is open for 30 more.
    sleep(20 * MINUTE).await;
    used_tx.send(()).await.unwrap();
    sleep(20 * MINUTE).await;
    assert!(!session.is_finished(), "ended too early");
    println!("open after 40 minutes");

    // 4. Nobody is late on this clock.
    session.await.unwrap();
    let exact = start.elapsed() == 50 * MINUTE;
    println!("ended after exactly 50 minutes: {exact}");
}

// What `#[tokio::test(start_paused = true)]` does.
#[tokio::main(flavor = "current_thread", start_paused = true)]
pub async fn main() {
    ends_after_half_an_hour().await;
    println!("PASS");
}

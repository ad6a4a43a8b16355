//! # Run it later, or call it off, with tasks
//!
//! Runs a function when a time is over, unless somebody calls it
//! off before.
//!
//! A task that sleeps first is the timer. The runtime keeps the
//! time for all of them, so ten thousand are no burden, as in
//! Go.
//!
//! `abort` ends a task where it awaits. This one awaits in its
//! sleep and nowhere else: either it is called off there, or the
//! function has begun and is finished. The handle, awaited, says
//! which: an error that `is_cancelled`, or the result. Somebody
//! who only aborts does not know.
//!
//! The lock of the session is tokio's, because its guard is held
//! over that wait. With std's the task could not be spawned: its
//! guard must stay in its thread.
//!
//! A handle that is dropped lets the task run on, as Go's timer
//! does. `AbortOnDropHandle` of tokio-util calls it off.
//!
//! What the compiler does not check: that anybody waits for the
//! function. A panic in it is a report on standard error, and in
//! what the handle gives.

use std::panic;
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, oneshot};
use tokio::task::JoinHandle;
use tokio::time::sleep;

struct Later<T>(JoinHandle<T>);

fn later<T: Send + 'static>(
    wait: Duration,
    run: impl FnOnce() -> T + Send + 'static,
) -> Later<T> {
    Later(tokio::spawn(async move {
        sleep(wait).await;
        run()
    }))
}

impl<T> Later<T> {
    async fn call_off(&mut self) -> bool {
        self.0.abort();
        match (&mut self.0).await {
            Ok(_) => false,
            Err(end) if end.is_cancelled() => true,
            Err(end) => panic::resume_unwind(end.into_panic()),
        }
    }
}

// 1. A session expires when it was not used for a while. The timer
// runs the function in a task of its own.
struct Session {
    state: Mutex<(u32, Option<Later<u32>>)>,
}

impl Session {
    fn open(idle: Duration) -> Session {
        let expire = later(idle, || 0);
        Session { state: Mutex::new((0, Some(expire))) }
    }

    // 2. `call_off` says whether it came in time. If not, the
    // function has begun, and the session is over.
    async fn use_it(&self, idle: Duration) -> bool {
        let (uses, expire) = &mut *self.state.lock().await;
        let Some(old) = expire else { return false };
        // It stays where it is until then: who drops this future
        // here leaves a session that has a timer.
        if !old.call_off().await {
            *expire = None;
            return false;
        }
        *uses += 1;
        let uses = *uses;
        *expire = Some(later(idle, move || uses));
        true
    }

    async fn close(&self) -> bool {
        let (_, expire) = &mut *self.state.lock().await;
        let Some(old) = expire else { return false };
        let in_time = old.call_off().await;
        *expire = None;
        in_time
    }

    /// Takes the timer: from here on nobody can use the session.
    async fn wait(&self) -> Option<u32> {
        let expire = self.state.lock().await.1.take();
        Some(expire?.0.await.unwrap())
    }
}

async fn run() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. It is used twice, and then not for a while.
    let session = Session::open(hour);
    let first = session.use_it(hour).await;
    let second = session.use_it(short).await;
    println!("used: {first} {second}");
    let uses = session.wait().await.unwrap();
    println!("expired after use {uses}");
    println!("used: {}", session.use_it(hour).await);
    println!("called off: {}", session.close().await);

    // 4. This one is closed before it expires.
    let session = Session::open(hour);
    println!("called off: {}", session.close().await);
    println!("used: {}", session.use_it(short).await);

    // 5. The function of this one has begun: too late.
    let start = Instant::now();
    let (begun_tx, begun) = oneshot::channel();
    let mut late = later(short, || begun_tx.send(()).unwrap());
    begun.await.unwrap();
    println!("too soon: {}", start.elapsed() < short);
    println!("called off: {}", late.call_off().await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

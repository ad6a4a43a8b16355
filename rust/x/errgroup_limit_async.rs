//! # A limit to how many tasks run at once
//!
//! Runs many parts, and at most two at the same time.
//!
//! The limit is a `Semaphore`. A permit is taken before the task
//! is spawned, so that `spawn` waits and no task does; the task
//! owns it, `acquire_owned`, and it is given back when the task
//! ends, in whatever way.
//!
//! Tasks that wait for a permit inside would do too, and there
//! would be as many of them as parts: for ten thousand parts ten
//! thousand tasks that wait in line.
//!
//! Where the parts are futures of one kind, a stream does it
//! with less: `buffer_unordered(2)` keeps two of them going, in
//! the one task that asks it.
//!
//! What the compiler does not check: who waits for whom. A part
//! that spawns another and waits for it holds its permit
//! meanwhile; when all do, none goes on.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

struct Group<E> {
    parts: JoinSet<Result<(), E>>,
    permits: Arc<Semaphore>,
}

impl<E: Send + 'static> Group<E> {
    // 1. So many permits can be taken before `spawn` waits.
    fn with_limit(limit: usize) -> Self {
        let permits = Arc::new(Semaphore::new(limit));
        Group { parts: JoinSet::new(), permits }
    }

    async fn spawn(
        &mut self,
        part: impl Future<Output = Result<(), E>> + Send + 'static,
    ) {
        let permits = Arc::clone(&self.permits);
        let permit = permits.acquire_owned().await;
        self.start(permit.expect("it is not closed"), part);
    }

    fn try_spawn(
        &mut self,
        part: impl Future<Output = Result<(), E>> + Send + 'static,
    ) -> bool {
        let permits = Arc::clone(&self.permits);
        let Ok(permit) = permits.try_acquire_owned() else {
            return false;
        };
        self.start(permit, part);
        true
    }

    fn start(
        &mut self,
        permit: OwnedSemaphorePermit,
        part: impl Future<Output = Result<(), E>> + Send + 'static,
    ) {
        self.parts.spawn(async move {
            let _permit = permit;
            part.await
        });
    }

    async fn wait(mut self) -> Result<(), E> {
        let mut first = Ok(());
        while let Some(ended) = self.parts.join_next().await {
            first = first.and(ended.unwrap());
        }
        first
    }
}

async fn run() {
    let mut group = Group::with_limit(2);
    let ended = Arc::new(AtomicUsize::new(0));

    // 2. Two parts are inside at the same time, and stay there
    // until the gate opens.
    let (entered, mut inside) = mpsc::channel::<()>(2);
    let gate = CancellationToken::new();
    for _ in 0..2 {
        let (entered, gate) = (entered.clone(), gate.clone());
        let ended = Arc::clone(&ended);
        let part = async move {
            entered.send(()).await.unwrap();
            drop(entered);
            gate.cancelled().await;
            ended.fetch_add(1, Ordering::Relaxed);
            Ok(())
        };
        group.spawn(part).await;
    }
    drop(entered);
    for _ in 0..2 {
        inside.recv().await.expect("a part has failed");
    }

    // 3. `try_spawn` does not wait: there is no room.
    let started = group.try_spawn(async { Ok(()) });
    println!("two are inside, a third at once: {started}");
    gate.cancel();

    // 4. Each of these starts when an earlier one has ended. An
    // error does not stop the others: nobody listens.
    for part in 0..6 {
        let ended = Arc::clone(&ended);
        let part = async move {
            ended.fetch_add(1, Ordering::Relaxed);
            match part {
                0 => Err("part 0 failed"),
                _ => Ok(()),
            }
        };
        group.spawn(part).await;
    }
    println!("error: {}", group.wait().await.unwrap_err());
    println!("ended: {}", ended.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

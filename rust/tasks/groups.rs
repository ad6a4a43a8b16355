//! # A group of tasks
//!
//! Starts several tasks that belong together. The first error
//! stops the others, and the caller goes on when all of them have
//! ended.
//!
//! A `JoinSet` is Go's `WaitGroup` with the results, and with a
//! handle on the tasks. `join_next` gives the ends as they come.
//! The first error ends the loop, and `shutdown` aborts what is
//! left and waits until it is dropped. It looks at no result, and
//! so at no panic. None of the tasks knows of that: where a
//! goroutine must look at the context of its group, as with
//! `errgroup`, a task is stopped at its await.
//!
//! Left by a panic or by a `?`, or when the one who waits is
//! itself dropped, the set aborts its tasks: a group does not
//! outlive the call that made it. It does not wait for them then,
//! because a destructor cannot await.
//!
//! What the compiler does not check: that somebody looks at a
//! panic. It is not an error of a job: it is in what `join_next`
//! gives, and whoever drops that hears nothing of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::Barrier;
use tokio::task::JoinSet;

type Found = Result<&'static str, &'static str>;

// 1. A group is a set that owns its tasks.
async fn all<Job>(
    jobs: impl IntoIterator<Item = Job>,
) -> Result<Vec<&'static str>, &'static str>
where
    Job: Future<Output = Found> + Send + 'static,
{
    let mut group = JoinSet::new();
    for (i, job) in jobs.into_iter().enumerate() {
        group.spawn(async move { Ok((i, job.await?)) });
    }

    // 2. Nobody is left behind: those that are stopped are waited
    // for as well.
    let mut results = Vec::new();
    while let Some(ended) = group.join_next().await {
        match ended.unwrap() {
            Ok(result) => results.push(result),
            Err(first) => {
                group.shutdown().await;
                return Err(first);
            }
        }
    }
    results.sort();
    Ok(results.into_iter().map(|(_, name)| name).collect())
}

struct Stopped(Arc<AtomicU32>);

impl Drop for Stopped {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

async fn run() {
    // 3. All of them succeed, and the results are in order.
    let find = async |name| Ok(name);
    let names = ["ada", "bob", "eve"];
    let results = all(names.map(find)).await;
    let failed = results.is_err();
    let found = results.unwrap_or_default().join(" ");
    println!("found [{found}] failed: {failed}");

    // 4. One fails when all are at work. The others would wait for
    // ever.
    let at_work = Arc::new(Barrier::new(3));
    let stopped = Arc::new(AtomicU32::new(0));
    let job = |fails| {
        let at_work = at_work.clone();
        let counts = stopped.clone();
        async move {
            if fails {
                at_work.wait().await;
                return Err("no such user");
            }
            let _stopped = Stopped(counts);
            at_work.wait().await;
            std::future::pending().await
        }
    };
    let first = all([false, true, false].map(job)).await;
    println!("first error: {}", first.unwrap_err());
    println!("stopped: {}", stopped.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # A supervisor
//!
//! Starts a worker anew when it has failed, and gives up when
//! that has happened too often.
//!
//! Each life of the worker is a thread of its own, and `join`
//! tells its supervisor how it ended: with a result, or with a
//! panic and what it said. The state of the life was the
//! thread's, and is gone with it. What outlives it, here the
//! queue, it has a clone of.
//!
//! Go has no join: the panic has to be recovered inside the
//! goroutine, else the program ends before anybody could start
//! something anew.
//!
//! What is shared under a lock is poisoned by a panic that holds
//! it. A new life then has to decide whether it trusts what it
//! finds, by `PoisonError::into_inner`; one that calls `unwrap`
//! fails as often as it is started.
//!
//! The program replaces the panic hook, as Go prints nothing
//! about a panic that is recovered from. A service keeps it, and
//! pauses between two lives.
//!
//! What the compiler does not check: that the supervisor itself
//! is joined; and that the job which was in hand is not lost, or
//! done twice (here it is lost: six jobs, four results).

use std::any::Any;
use std::panic;
use std::thread::{self, JoinHandle};

use crossbeam::channel;

type End = Result<(), String>;

// 1. A panic becomes an error, with the thread that had it.
fn ended(end: thread::Result<End>) -> End {
    end.unwrap_or_else(|payload| Err(message(payload.as_ref())))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text
        .or(payload.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or("?"))
}

// 2. Each life of the worker begins with nothing of the last one.
fn supervise<W>(
    most: u32,
    start: impl Fn() -> W + Send + 'static,
) -> JoinHandle<(u32, End)>
where
    W: FnOnce() -> End + Send + 'static,
{
    thread::spawn(move || {
        let mut restarts = 0;
        loop {
            let end = ended(thread::spawn(start()).join());
            if end.is_ok() || restarts == most {
                return (restarts, end);
            }
            restarts += 1;
        }
    })
}

pub fn main() {
    panic::set_hook(Box::new(|_| ()));
    let (job_tx, jobs) = channel::bounded::<i32>(8);
    let (done_tx, done) = channel::bounded(8);

    // 3. The state of a life is a variable in it.
    let start = move || {
        let (jobs, done) = (jobs.clone(), done_tx.clone());
        move || {
            let mut seen = 0;
            for n in jobs {
                if n == 0 {
                    panic!("division by zero");
                }
                if n < 0 {
                    return Err("negative".to_owned());
                }
                seen += 1;
                let result =
                    format!("{} as number {seen}", 100 / n);
                done.send(result).unwrap();
            }
            Ok(())
        }
    };

    // 4. Two of the jobs are bad. The others are done.
    for n in [1, 2, 0, 4, -1, 5] {
        job_tx.send(n).unwrap();
    }
    drop(job_tx);
    let (restarts, end) = supervise(3, start).join().unwrap();
    println!("restarts: {restarts} failed: {}", end.is_err());
    for result in done {
        println!("{result}");
    }

    // 5. What fails each time is given up.
    let start = || || Err("no disk".to_owned());
    let (restarts, end) = supervise(3, start).join().unwrap();
    println!(
        "restarts: {restarts} ended with: {}",
        end.unwrap_err()
    );
}

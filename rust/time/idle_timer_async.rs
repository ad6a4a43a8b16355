//! # A timer that is set anew, with tasks
//!
//! Ends a loop when nothing has come for a while: a limit that
//! moves with each message.
//!
//! A `Sleep` is Go's timer: one for the whole life of the loop,
//! pinned before it, and `reset` sets it anew. There is no
//! `Stop`. A branch of `select!` has a condition instead, and
//! one that is off is not asked.
//!
//! The branch takes `&mut sleep`, so the future that loses is a
//! borrow and the timer stays. With `sleep(…)` in the branch the
//! wait would begin anew with every message, whatever it says.
//!
//! `biased` asks the messages first: who renews late, and before
//! the loop has looked, has renewed.
//!
//! What the compiler does not check: that each message moves the
//! limit, and that there is one. A `select!` whose branches are
//! all off panics, unless it has an `else`.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

enum Command {
    Renew(Duration),
    Hold,
}

struct Lease {
    commands: mpsc::Sender<Command>,
    task: JoinHandle<String>,
}

// 1. One timer for the whole life of the loop.
async fn looped(
    mut commands: mpsc::Receiver<Command>,
    first: Duration,
) -> String {
    let timer = sleep(first);
    tokio::pin!(timer);
    let mut runs = true;
    let (mut renewed, mut held) = (0, 0);
    loop {
        tokio::select! {
            biased;
            command = commands.recv() => match command {
                // 2. What was set before is gone with the reset.
                Some(Command::Renew(wait)) => {
                    renewed += 1;
                    held += u32::from(!runs);
                    timer.as_mut().reset(Instant::now() + wait);
                    runs = true;
                }
                Some(Command::Hold) => runs = false,
                None => {
                    return format!(
                        "stopped, renewed {renewed}, held {held}"
                    );
                }
            },
            () = &mut timer, if runs => {
                return format!(
                    "expired, renewed {renewed}, held {held}"
                );
            }
        }
    }
}

impl Lease {
    fn new(first: Duration) -> Lease {
        let (tx, commands) = mpsc::channel(1);
        let task = tokio::spawn(looped(commands, first));
        Lease { commands: tx, task }
    }

    async fn wait(self) -> String {
        self.task.await.unwrap()
    }

    async fn stop(self) -> String {
        drop(self.commands);
        self.task.await.unwrap()
    }
}

async fn run() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. It would last for an hour, is renewed for two, held, and
    // then has a millisecond left.
    let lease = Lease::new(hour);
    let commands = &lease.commands;
    commands.send(Command::Renew(2 * hour)).await.unwrap();
    commands.send(Command::Hold).await.unwrap();
    commands.send(Command::Renew(short)).await.unwrap();
    println!("{}", lease.wait().await);

    // 4. This one is not renewed at all, and not over too soon.
    let start = Instant::now();
    println!("{}", Lease::new(short).wait().await);
    println!("waited: {}", start.elapsed() >= short);

    // 5. And this one is stopped before its time.
    println!("{}", Lease::new(hour).stop().await);
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

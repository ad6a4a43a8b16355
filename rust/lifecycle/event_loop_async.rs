//! # A task that owns its state
//!
//! One task owns the state. Commands, requests, a timer and the
//! end of the commands meet in one `select!`, and no lock is
//! needed.
//!
//! A request carries a oneshot for its reply: room for one
//! value, and one send that needs no await. So the loop never
//! waits for whoever asked, who may have left. A request that is
//! not answered is not waited for: the sender is in the message,
//! and is dropped with it, also when it still lies in the queue
//! of a task that has ended, or panics. One that is put there at
//! that very moment lies there as long as a sender lives; so
//! `ask` waits for the end of the queue as well, `closed()`.
//!
//! The timer is one `Sleep`, pinned before the loop and set
//! anew; its branch is off while there is nothing to save.
//!
//! A command that is handled in the loop may not await for long:
//! nothing else is handled meanwhile. What takes time is
//! spawned, and its result comes back as one more command.
//!
//! What the compiler does not check: that each request is
//! answered. A reply's sender that the loop keeps and forgets
//! holds whoever asked for ever. And that no user keeps a clone
//! of the sender: `close` waits for the last of them (where they
//! may, the stop is a token: `lifecycle/close_twice`).

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

// 1. A request carries the sender for its reply. To send it needs
// no await, so the loop never waits for whoever asked.
enum Command {
    Put(String),
    Get { key: String, reply: oneshot::Sender<u32> },
    Sync { reply: oneshot::Sender<u32> },
}

#[derive(Debug)]
struct Ended;

struct Store {
    commands: mpsc::Sender<Command>,
    task: JoinHandle<()>,
}

impl Store {
    fn start() -> Store {
        let (tx, commands) = mpsc::channel(1);
        let task = tokio::spawn(looped(commands));
        Store { commands: tx, task }
    }
}

async fn looped(mut commands: mpsc::Receiver<Command>) {
    // 2. The state is variables of the loop. The branch of the
    // timer is off while there is nothing to save.
    let mut counts: HashMap<String, u32> = HashMap::new();
    let (mut fresh, mut saved) = (0, 0);
    let mut waiting: Vec<oneshot::Sender<u32>> = Vec::new();
    let timer = sleep(Duration::ZERO);
    tokio::pin!(timer);
    loop {
        tokio::select! {
            command = commands.recv() => match command {
                // 3. The first thing to save starts the timer.
                Some(Command::Put(key)) => {
                    *counts.entry(key).or_default() += 1;
                    fresh += 1;
                    if fresh == 1 {
                        let pause = Duration::from_millis(1);
                        let at = Instant::now() + pause;
                        timer.as_mut().reset(at);
                    }
                }
                Some(Command::Get { key, reply }) => {
                    if key.is_empty() {
                        return; // as on any failure: `reply` goes
                    }
                    let count = counts.get(&key).copied();
                    _ = reply.send(count.unwrap_or(0));
                }
                // 4. A reply may have to wait for something to
                // happen.
                Some(Command::Sync { reply }) if fresh > 0 => {
                    waiting.push(reply);
                }
                Some(Command::Sync { reply }) => {
                    _ = reply.send(saved);
                }
                None => return,
            },
            () = &mut timer, if fresh > 0 => {
                saved += fresh;
                fresh = 0;
                for reply in waiting.drain(..) {
                    _ = reply.send(saved);
                }
            }
        }
    }
}

// 5. The loop may end before it takes the request, or before it has
// answered. An answer that came before the end counts.
impl Store {
    async fn ask(
        &self,
        command: impl FnOnce(oneshot::Sender<u32>) -> Command,
    ) -> Result<u32, Ended> {
        let (tx, mut reply) = oneshot::channel();
        let sent = self.commands.send(command(tx)).await;
        sent.map_err(|_| Ended)?;
        let answer = tokio::select! {
            biased;
            answer = &mut reply => answer.ok(),
            () = self.commands.closed() => reply.try_recv().ok(),
        };
        answer.ok_or(Ended)
    }

    async fn get(&self, key: &str) -> Result<u32, Ended> {
        let key = key.to_owned();
        self.ask(|reply| Command::Get { key, reply }).await
    }

    async fn close(self) {
        drop(self.commands);
        self.task.await.unwrap();
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store has ended")
    }
}

impl std::error::Error for Ended {}

async fn run() {
    let store = Store::start();
    let users = ["a", "b", "a"].map(|key| {
        let commands = store.commands.clone();
        tokio::spawn(async move {
            commands.send(Command::Put(key.to_owned())).await
        })
    });
    for user in users {
        assert!(user.await.unwrap().is_ok());
    }
    println!("count {}", store.get("a").await.unwrap());
    let saved = store.ask(|reply| Command::Sync { reply }).await;
    println!("saved {}", saved.unwrap());

    // 6. One bad request ends the loop, and whoever made it hears
    // so.
    let bad = store.get("").await.unwrap_err();
    println!("bad request: {bad}");
    let later = store.get("a").await.unwrap_err();
    println!("a later one: {later}");
    store.close().await;
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

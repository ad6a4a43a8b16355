//! # A loop that owns its state
//!
//! One thread owns the state. Commands, requests, a timer and
//! the end of the commands meet in one `select!`, and no lock is
//! needed.
//!
//! Where Go has a channel for each kind of message, Rust has one
//! channel of an enum: the `match` is complete, and the messages
//! of one user arrive in order. A request carries the sender for
//! its reply. That channel has room for one, so the loop never
//! waits for whoever asked, who may have left.
//!
//! A request that is not answered is not waited for: the reply's
//! sender is in the message, and is dropped with it, also when
//! the loop panics. The channel of the commands has no room, so
//! none is left in it when the loop ends. A bounded channel of
//! crossbeam with room keeps what it has until its last sender
//! is gone, see `locks/mutex_or_channel`. Go needs a second
//! channel in each select that waits for a reply.
//!
//! Where the answer comes by another way, by its id, the senders
//! of the replies are in a `Mutex<HashMap<u64, Sender<T>>>`:
//! taken out under the lock, sent to outside. Whoever gives up
//! takes its own out.
//!
//! The timer is a receiver that is exchanged: `never()` while
//! there is nothing to save, where Go has a nil channel.
//!
//! What the compiler does not check: that each request is
//! answered. A reply's sender that the loop keeps and forgets
//! holds whoever asked for ever.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, Sender, select};

// 1. A request carries the sender for its reply. The channel has
// room for it, so the loop never waits for whoever asked.
enum Command {
    Put(String),
    Get { key: String, reply: Sender<u32> },
    Sync { reply: Sender<u32> },
}

#[derive(Debug)]
struct Ended;

struct Store {
    commands: Sender<Command>,
    thread: JoinHandle<()>,
}

impl Store {
    fn start() -> Store {
        let (tx, commands) = channel::bounded(0);
        let thread = thread::spawn(move || run(&commands));
        Store { commands: tx, thread }
    }
}

fn run(commands: &Receiver<Command>) {
    // 2. The state is variables of the loop. A timer that is
    // `never()` is never ready.
    let mut counts: HashMap<String, u32> = HashMap::new();
    let (mut fresh, mut saved) = (0, 0);
    let mut waiting: Vec<Sender<u32>> = Vec::new();
    let mut timer = channel::never::<Instant>();
    loop {
        select! {
            recv(commands) -> command => match command {
                // 3. The first thing to save starts the timer.
                Ok(Command::Put(key)) => {
                    *counts.entry(key).or_default() += 1;
                    fresh += 1;
                    if fresh == 1 {
                        let pause = Duration::from_millis(1);
                        timer = channel::after(pause);
                    }
                }
                Ok(Command::Get { key, reply }) => {
                    if key.is_empty() {
                        return; // as on any failure: `reply` goes
                    }
                    let count = counts.get(&key).copied();
                    _ = reply.send(count.unwrap_or(0));
                }
                // 4. A reply may have to wait for something to
                // happen.
                Ok(Command::Sync { reply }) if fresh > 0 => {
                    waiting.push(reply);
                }
                Ok(Command::Sync { reply }) => {
                    _ = reply.send(saved);
                }
                Err(_) => return,
            },
            recv(timer) -> _ => {
                timer = channel::never();
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
    fn ask(
        &self,
        command: impl FnOnce(Sender<u32>) -> Command,
    ) -> Result<u32, Ended> {
        let (tx, reply) = channel::bounded(1);
        self.commands.send(command(tx)).map_err(|_| Ended)?;
        reply.recv().map_err(|_| Ended)
    }

    fn get(&self, key: &str) -> Result<u32, Ended> {
        let key = key.to_owned();
        self.ask(|reply| Command::Get { key, reply })
    }

    fn close(self) {
        drop(self.commands);
        self.thread.join().unwrap();
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store has ended")
    }
}

impl Error for Ended {}

pub fn main() {
    let store = Store::start();
    let users = ["a", "b", "a"].map(|key| {
        let commands = store.commands.clone();
        thread::spawn(move || {
            commands.send(Command::Put(key.to_owned())).is_ok()
        })
    });
    users.into_iter().for_each(|u| assert!(u.join().unwrap()));
    println!("count {}", store.get("a").unwrap());
    let saved = store.ask(|reply| Command::Sync { reply });
    println!("saved {}", saved.unwrap());

    // 6. One bad request ends the loop, and whoever made it hears
    // so.
    println!("bad request: {}", store.get("").unwrap_err());
    println!("a later one: {}", store.get("a").unwrap_err());
    store.close();
}

//! # Fire and forget
//!
//! Starts threads that nobody waits for: one that is stuck holds
//! nobody up, and nobody hears of it. Nor of one that panics: it
//! ends the Go program, while in Rust the message is all there
//! is.
//!
//! `thread::spawn` returns a join handle. To drop it is to
//! forget the thread, which runs on. What it uses it has to own,
//! or share by `Arc`: that is the `'static` in the signature of
//! `spawn`.
//!
//! Threads are no goroutines. A loop that starts one for each of
//! ten thousand peers asks the system for as many stacks, and
//! `spawn` panics when it refuses; `Builder::spawn` returns the
//! error. Where many only wait, these are tasks; where many
//! compute, a pool.
//!
//! What matters at all is better tracked, as in
//! `lifecycle/tracked`: somebody has to see the panic, and to
//! wait before the program ends.
//!
//! What the compiler does not check: that the thread ever ends,
//! and that it has done its work when `main` returns.

use std::thread;

use crossbeam::channel::{self, Sender};

struct Peer {
    name: &'static str,
    inbox: Sender<String>,
    begun: Sender<()>,
}

// 1. What stands for the network may take long, or for ever.
impl Peer {
    fn post(&self, text: String) {
        self.begun.send(()).unwrap();
        _ = self.inbox.send(text);
    }

    fn notify(&self, text: &str) {
        self.post(format!("{} got {text}", self.name));
    }
}

// 2. The loop goes on at once. What the thread needs moves into it.
fn broadcast(peers: Vec<Peer>, text: &'static str) {
    for peer in peers {
        thread::spawn(move || peer.notify(text));
    }
}

pub fn main() {
    // 3. Three of the peers read, and one never does.
    let names = ["ada", "bob", "eve", "zoe"];
    let inboxes = names.map(|_| channel::bounded(0));
    let peers = names.iter().zip(&inboxes);
    let (begun_tx, begun) = channel::bounded(4);
    let peers = peers.map(|(name, (inbox, _))| Peer {
        name,
        inbox: inbox.clone(),
        begun: begun_tx.clone(),
    });
    broadcast(peers.collect(), "hello");
    drop(begun_tx);
    let reads = inboxes.map(|(_, read)| read);
    for read in &reads[..3] {
        println!("{}", read.recv().unwrap());
    }
    println!("begun: {}", begun.iter().take(4).count());

    // 4. What only matters if it works is started like this too.
    let (saved_tx, saved) = channel::bounded(1);
    thread::spawn(move || saved_tx.send("draft"));
    println!("saved {}", saved.recv().unwrap());

    // 5. The program ends with the thread that is stuck: main waits
    // for none.
    println!("the end");
}

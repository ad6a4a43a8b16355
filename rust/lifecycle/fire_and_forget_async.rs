//! # Fire and forget, with tasks
//!
//! Starts tasks that nobody waits for: one that is stuck holds
//! nobody up, and nobody hears of it. Nor of one that panics: it
//! ends the Go program, while in Rust the message is all there
//! is.
//!
//! `tokio::spawn` returns a handle. To drop it is to let the
//! task run on, and not to stop it. What the task uses it has to
//! own, or share by `Arc`: that is the `'static` in the
//! signature of `spawn`.
//!
//! A task that waits costs some hundred bytes, and no stack: ten
//! thousand of them are no more a problem than goroutines.
//!
//! When the runtime ends, with `main`, a task is dropped where
//! it waits. Its destructors run, which Go's deferred calls do
//! not. What it still had to do is not done.
//!
//! What matters at all is better tracked, as in
//! `lifecycle/tracked`: somebody has to see the panic, and to
//! wait before the program ends.
//!
//! What the compiler does not check: that the task ever ends,
//! and that it has done its work when `main` returns.

use flume::Sender;
use futures::StreamExt;

struct Peer {
    name: &'static str,
    inbox: Sender<String>,
    begun: Sender<()>,
}

// 1. What stands for the network may take long, or for ever.
impl Peer {
    async fn post(&self, text: String) {
        self.begun.send_async(()).await.unwrap();
        _ = self.inbox.send_async(text).await;
    }

    async fn notify(&self, text: &str) {
        self.post(format!("{} got {text}", self.name)).await;
    }
}

// 2. The loop goes on at once. What the task needs moves into it.
fn broadcast(peers: Vec<Peer>, text: &'static str) {
    for peer in peers {
        tokio::spawn(async move { peer.notify(text).await });
    }
}

async fn run() {
    // 3. Three of the peers read, and one never does.
    let names = ["ada", "bob", "eve", "zoe"];
    let inboxes = names.map(|_| flume::bounded(0));
    let peers = names.iter().zip(&inboxes);
    let (begun_tx, begun) = flume::bounded(4);
    let peers = peers.map(|(name, (inbox, _))| Peer {
        name,
        inbox: inbox.clone(),
        begun: begun_tx.clone(),
    });
    broadcast(peers.collect(), "hello");
    drop(begun_tx);
    let reads = inboxes.map(|(_, read)| read);
    for read in &reads[..3] {
        println!("{}", read.recv_async().await.unwrap());
    }
    println!("begun: {}", begun.stream().take(4).count().await);

    // 4. What only matters if it works is started like this too.
    let (saved_tx, saved) = flume::bounded(1);
    tokio::spawn(async move { saved_tx.send_async("draft").await });
    println!("saved {}", saved.recv_async().await.unwrap());

    // 5. The program ends with the task that is stuck: main waits
    // for none.
    println!("the end");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Subscribers that are slow, with tasks
//!
//! Publishes to all who have subscribed, and waits for none of
//! them: whoever is too slow misses news, or is disconnected.
//!
//! The publisher is no async function: `try_send` never waits,
//! so a task and a thread can call it, and the lock is std's. It
//! has three ends, and each is handled in one `match`:
//! delivered, full, and gone. Nobody unsubscribes. Whoever
//! leaves drops the receiver, also when its task is aborted; the
//! next news finds out. Where news is rare, or made for those
//! who listen, ask `is_closed` of each before.
//!
//! tokio's `broadcast` is the other policy: one ring for all,
//! the oldest news is overwritten, and a receiver that was too
//! slow gets `Lagged` with the number that it has missed. Here
//! each has room of its own, and keeps the oldest.
//!
//! There is no third policy here, to wait for the slowest: a
//! publisher that awaits under the lock holds all who publish
//! and subscribe.
//!
//! What the compiler does not check: that whoever is
//! disconnected asks why, as the end of the news looks like the
//! end of the topic.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{self, Receiver, Sender};

type News = Arc<str>;

struct Subscriber {
    news: Sender<News>,
    strict: bool, // it wants all of them, or none from then on
    missed: Arc<AtomicUsize>,
}

struct Subscription {
    news: Receiver<News>,
    missed: Arc<AtomicUsize>,
}

#[derive(Default)]
struct Topic(Mutex<Vec<Subscriber>>);

impl Topic {
    fn subscribe(&self, room: usize, strict: bool) -> Subscription {
        let (tx, news) = mpsc::channel(room);
        let missed = Arc::new(AtomicUsize::new(0));
        let subscription =
            Subscription { news, missed: Arc::clone(&missed) };
        let subscriber = Subscriber { news: tx, strict, missed };
        self.0.lock().unwrap().push(subscriber);
        subscription
    }

    // 1. Whoever leaves drops the receiver. Nobody has to say so.
    // 2. No send waits, so the lock is never held for long.
    fn publish(&self, news: &str) -> usize {
        let news = News::from(news);
        let mut delivered = 0;
        self.0.lock().unwrap().retain(|subscriber| {
            let sent = subscriber.news.try_send(Arc::clone(&news));
            match sent {
                Ok(()) => {
                    delivered += 1;
                    true
                }
                Err(TrySendError::Full(_)) => {
                    subscriber
                        .missed
                        .fetch_add(1, Ordering::Relaxed);
                    !subscriber.strict
                }
                Err(TrySendError::Closed(_)) => false,
            }
        });
        delivered
    }
}

async fn run() {
    let topic = Topic::default();
    let mut fast = topic.subscribe(1, true);
    let mut patient = topic.subscribe(2, false);
    let mut strict = topic.subscribe(2, true);

    // 3. The fast one keeps up, and leaves after the fourth.
    let (read_tx, mut read) = mpsc::channel(1);
    let reader = tokio::spawn(async move {
        for _ in 0..4 {
            let news = fast.news.recv().await.unwrap();
            read_tx.send(news).await.unwrap();
        }
    });
    for news in ["one", "two", "three", "four"] {
        let delivered = topic.publish(news);
        println!("{} to {delivered}", read.recv().await.unwrap());
    }
    reader.await.unwrap();

    // 4. One of the slow has missed two, the other is disconnected.
    let first = patient.news.recv().await.unwrap();
    let second = patient.news.recv().await.unwrap();
    println!("patient: {first} {second}");
    println!("missed: {}", patient.missed.load(Ordering::Relaxed));
    while let Some(news) = strict.news.recv().await {
        println!("strict: {news}");
    }

    // 5. Only the patient one is left.
    println!("five to {}", topic.publish("five"));
    println!("left: {}", topic.0.lock().unwrap().len());
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

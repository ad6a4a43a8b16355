//! # Subscribers that are slow
//!
//! Publishes to all who have subscribed, and waits for none of
//! them: whoever is too slow misses news, or is disconnected.
//!
//! `try_send` has three ends, and each is handled in one
//! `match`: delivered, full, and gone. Nobody unsubscribes.
//! Whoever leaves drops the receiver, also on a panic; the next
//! news finds out, and `retain` takes the sender out. To
//! disconnect is the same from the other side: the sender that
//! is taken out is dropped, and the receiver ends after what is
//! still in it.
//!
//! Where Go keeps subscribers by channel, `map[chan T]bool`, and
//! somebody else unsubscribes one: a receiver is no key. Give
//! each a number; two senders are compared with `same_channel`.
//!
//! The news is an `Arc<str>`: one text, however many get it.
//!
//! There is no third policy here, to wait for the slowest. A
//! publisher that waits under the lock holds all who publish and
//! subscribe, and one subscriber that never reads holds them for
//! ever.
//!
//! What the compiler does not check: that no send under the lock
//! waits; and that whoever is disconnected asks why, as the end
//! of the news looks like the end of the topic.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::channel::{self, Receiver, Sender, TrySendError};

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
        let (tx, news) = channel::bounded(room);
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
                Err(TrySendError::Disconnected(_)) => false,
            }
        });
        delivered
    }
}

pub fn main() {
    let topic = Topic::default();
    let fast = topic.subscribe(1, true);
    let patient = topic.subscribe(2, false);
    let strict = topic.subscribe(2, true);

    // 3. The fast one keeps up, and leaves after the fourth.
    let (read_tx, read) = channel::bounded(0);
    let reader = thread::spawn(move || {
        for news in fast.news.iter().take(4) {
            read_tx.send(news).unwrap();
        }
    });
    for news in ["one", "two", "three", "four"] {
        let delivered = topic.publish(news);
        println!("{} to {delivered}", read.recv().unwrap());
    }
    reader.join().unwrap();

    // 4. One of the slow has missed two, the other is disconnected.
    let [first, second] =
        [(); 2].map(|()| patient.news.recv().unwrap());
    println!("patient: {first} {second}");
    println!("missed: {}", patient.missed.load(Ordering::Relaxed));
    for news in strict.news {
        println!("strict: {news}");
    }

    // 5. Only the patient one is left.
    println!("five to {}", topic.publish("five"));
    println!("left: {}", topic.0.lock().unwrap().len());
}

//! # Pipeline with a parallel stage
//!
//! A pipeline of three stages; the slow one is run by several
//! threads.
//!
//! These meet with their first words, to show that all of them
//! work at the same time; the pattern does not need it.
//!
//! The workers are scoped threads which receive from clones of
//! one crossbeam receiver, as goroutines range over one channel.
//! Each has a clone of the sender too. The next stage ends when
//! all of these are dropped, so nobody has to wait for the
//! workers in order to close what they send to.
//!
//! As in Go, the order of the words is lost in that stage. Only
//! what does not depend on it may follow, or the words have to
//! carry their numbers.
//!
//! `par_bridge` of rayon would take the receiver too, and is no
//! replacement. It calls `next` under a lock, in every worker of
//! the pool: while this stage waits for a word, the pool does
//! nothing else.
//!
//! What the compiler does not check: that `main` lets go of the
//! sender that the workers have clones of, else the fast stage
//! waits for ever; and that what follows does not depend on the
//! order.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam::channel;
use crossbeam::sync::WaitGroup;

const WORKERS: usize = 3;

fn capitals(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_uppercase()).count()
}

fn shout(word: &str) -> String {
    word.to_uppercase()
}

pub fn main() {
    let words = ["three", "words", "at", "the", "same", "time"];
    let (raw_tx, raw) = channel::bounded(2);
    let (upper_tx, upper) = channel::bounded(2);
    let (letters_tx, letters) = channel::bounded(2);
    let inside = AtomicUsize::new(0);

    let lengths = thread::scope(|s| {
        // 1. One thread feeds the pipeline, as long as somebody
        // takes the words.
        s.spawn(move || {
            words.iter().try_for_each(|word| raw_tx.send(*word))
        });

        // 2. With its first word in hand a worker waits until all
        // of them have one, or have ended.
        let (met, inside) = (WaitGroup::new(), &inside);
        for _ in 0..WORKERS {
            let (raw, upper_tx) = (raw.clone(), upper_tx.clone());
            let mut meet = Some(met.clone());
            s.spawn(move || {
                for word in raw {
                    if let Some(met) = meet.take() {
                        inside.fetch_add(1, Ordering::Relaxed);
                        met.wait();
                    }
                    upper_tx.send(shout(word)).unwrap();
                }
            });
        }
        drop((raw, upper_tx)); // the workers have theirs

        // 3. One runs the fast stage.
        s.spawn(move || {
            for word in upper {
                letters_tx.send(capitals(&word)).unwrap();
            }
        });

        // 4. All of them have a word: the stage has as many in work
        // as it has threads.
        met.wait();
        let inside = inside.load(Ordering::Relaxed);
        println!("in the slow stage at once: {inside}");

        Vec::from_iter(letters)
    });

    // 5. The words overtake each other in that stage. A sum does
    // not depend on their order.
    let sum: usize = lengths.iter().sum();
    println!("{} words, {sum} capital letters", lengths.len());
}

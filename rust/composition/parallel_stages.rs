//! # Pipeline with a parallel stage
//!
//! A pipeline of three stages; the slow one is run by several
//! threads.
//!
//! They are scoped threads which receive from clones of one
//! crossbeam receiver, as goroutines range over one channel.
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

use std::convert::Infallible;
use std::thread;

use crossbeam::channel;

const WORKERS: usize = 3;

fn capitals(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_uppercase()).count()
}

pub fn main() {
    let words = ["three", "words", "at", "the", "same", "time"];
    let (raw_tx, raw) = channel::bounded(2);
    let (upper_tx, upper) = channel::bounded(2);
    let (letters_tx, letters) = channel::bounded(2);

    let lengths = thread::scope(|s| {
        // 1. One thread feeds the pipeline, as long as somebody
        // takes the words.
        s.spawn(move || {
            words.iter().try_for_each(|word| raw_tx.send(*word))
        });

        // 2. The slow step announces its word, and waits until the
        // gate is open.
        let (inside_tx, inside) = channel::bounded(0);
        let (gate_tx, gate) = channel::bounded::<Infallible>(0);
        let shout = move |word: &str| {
            _ = inside_tx.send(());
            _ = gate.recv();
            word.to_uppercase()
        };
        for _ in 0..WORKERS {
            let (raw, shout) = (raw.clone(), shout.clone());
            let upper_tx = upper_tx.clone();
            s.spawn(move || {
                for word in raw {
                    upper_tx.send(shout(word)).unwrap();
                }
            });
        }
        drop((raw, shout, upper_tx)); // the workers have theirs

        // 3. One runs the fast stage.
        s.spawn(move || {
            for word in upper {
                letters_tx.send(capitals(&word)).unwrap();
            }
        });

        // 4. The gate opens when all of them have a word: the stage
        // has as many in work as it has threads.
        for _ in 0..WORKERS {
            inside.recv().unwrap();
        }
        println!("in the slow stage at once: {WORKERS}");
        drop((inside, gate_tx)); // nobody announces, nobody waits

        Vec::from_iter(letters)
    });

    // 5. The words overtake each other in that stage. A sum does
    // not depend on their order.
    let sum: usize = lengths.iter().sum();
    println!("{} words, {sum} capital letters", lengths.len());
}

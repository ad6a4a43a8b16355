//! # Receive from several channels
//!
//! One loop receives from two channels until both are closed.
//!
//! `select!` waits until one of its operations can go on, and
//! carries out one of those that can, chosen at random. So each
//! `select!` runs one of its branches.
//!
//! A closed channel is always ready: its `recv` returns `Err` at
//! once. A loop that leaves such a channel in spins, in both
//! languages, until something else ends it. Go takes it out by
//! setting the variable to nil. The counterpart is `None` in an
//! `Option<Receiver>`, with `channel::never()` in its place: a
//! receiver that is never ready.
//!
//! The end of a channel also comes from a sender whose thread has
//! panicked; `channels/close_by_owner` says what tells the two
//! apart.
//!
//! What the compiler does not check: that the closed channel is
//! taken out. The count of rounds in the output shows that it was.

use crossbeam::channel::{self, Receiver, never, select};

/// A channel with `n` values in it, and then the end.
fn filled(n: usize) -> Receiver<usize> {
    let (tx, numbers) = channel::bounded(n);
    for i in 1..=n {
        tx.send(i).unwrap();
    }
    numbers
}

pub fn main() {
    // 1. Both are ready from the start, so that the output can show
    // that neither has to wait for the other.
    let (mut small, mut large) =
        (Some(filled(100)), Some(filled(200)));
    let (mut from_small, mut from_large, mut sum) = (0, 0, 0);
    let mut early = 0;

    // 2. While at least one of them is open. The limit is for a
    // loop that spins: it would not end otherwise.
    let mut rounds = 0;
    while (small.is_some() || large.is_some()) && rounds < 1000 {
        rounds += 1;

        // 3. Wait for whichever is ready. When both are, the choice
        // is random, so neither is starved.
        let none = never();
        select! {
            recv(small.as_ref().unwrap_or(&none)) -> n => match n {
                Ok(n) => {
                    from_small += 1;
                    sum += n;
                }
                // 4. A closed channel is always ready. Left in, it
                // would turn the loop into a busy one.
                Err(_) => small = None,
            },
            recv(large.as_ref().unwrap_or(&none)) -> n => match n {
                Ok(n) => {
                    from_large += 1;
                    sum += n;
                }
                Err(_) => large = None,
            },
        }
        if rounds == 100 {
            early = from_small.min(from_large);
        }
    }

    // 5. A round for every value, and one for each end.
    println!("received {from_small} {from_large} sum {sum}");
    println!("both among the first 100: {}", early > 0);
    println!("{rounds} rounds");
}

//! # Which branch of a `select!` is first
//!
//! When several branches are ready, Go's `select` chooses one by
//! chance. `select!` of tokio begins at a branch that it chooses
//! by chance, asks one after the other, and takes the first that
//! is ready. Of two that are always ready both get their turn.
//! Where more than two stand there and some are not ready, those
//! behind them are taken more often.
//!
//! With `biased` the branches are asked in the order in which
//! they stand, one after the other: what the first gets while
//! the second is asked is not seen in that turn. It costs less,
//! and the order says what matters more: what stops the loop
//! comes first, or what must be emptied before. A branch that is
//! always ready then starves those below it.
//!
//! What the compiler does not check: that a branch is left. Where
//! the patterns of all branches do not match, as with `Some` when
//! all channels are closed, and there is no `else`, `select!`
//! panics.

use tokio::select;
use tokio::sync::mpsc;

const ROUNDS: u32 = 200;

async fn run() {
    let (one_tx, mut ones) = mpsc::channel(1);
    let (two_tx, mut twos) = mpsc::channel(1);
    let fill = || {
        _ = one_tx.try_send(1);
        _ = two_tx.try_send(2);
    };

    // 1. Both are ready in each round. One of them is chosen by
    // chance, so that each gets its turn.
    let (mut first, mut second) = (0, 0);
    for _ in 0..ROUNDS {
        fill();
        select! {
            Some(_) = ones.recv() => first += 1,
            Some(_) = twos.recv() => second += 1,
        }
    }
    println!("by chance: {} {}", first > 0, second > 0);

    // 2. In an order: the second is looked at when the first has
    // nothing.
    (first, second) = (0, 0);
    for _ in 0..ROUNDS {
        fill();
        select! {
            biased;
            Some(_) = ones.recv() => first += 1,
            Some(_) = twos.recv() => second += 1,
        }
    }
    println!("in order: {first} {second}");
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

//! # Receive from several channels, with tasks
//!
//! One loop receives from two channels until both are closed.
//!
//! `tokio::select!` waits until the future of one branch is ready,
//! runs that branch, and drops the futures of the others. It begins
//! at a branch chosen at random, so that none is starved. With
//! `biased;` it begins at the first, every time.
//!
//! A branch that loses has its future dropped in the middle. That
//! is harmless with `recv` of `mpsc`, which takes a value only when
//! it is ready: it is cancel-safe, and its documentation says so.
//! That of others, such as `read_exact`, says what is lost.
//!
//! A closed channel is always ready: its `recv` gives `None` at
//! once. Left in, it makes the loop spin. Go sets the variable to
//! nil; here an `if` behind the branch turns it off. The future
//! is made all the same, so an `unwrap` in front of it panics.
//! That of a receiver in an `Option` stands in an `async` block,
//! which is then not begun. A pattern, `Some(n) = small.recv()`,
//! turns it off too, for one turn, and then `else` is the branch
//! for the case that all are off. Without an `else` a `select!`
//! whose branches are all off panics.
//!
//! What the compiler does not check: that the closed channel is
//! taken out. The count of rounds in the output shows that it was.

use tokio::sync::mpsc;

/// A channel with `n` values in it, and then the end.
fn filled(n: usize) -> mpsc::Receiver<usize> {
    let (tx, numbers) = mpsc::channel(n);
    for i in 1..=n {
        tx.try_send(i).unwrap();
    }
    numbers
}

async fn run() {
    // 1. Both are ready from the start, so that the output can show
    // that neither has to wait for the other.
    let (mut small, mut large) = (filled(100), filled(200));
    let (mut small_open, mut large_open) = (true, true);
    let (mut from_small, mut from_large, mut sum) = (0, 0, 0);
    let mut early = 0;

    // 2. While at least one of them is open. The limit is for a
    // loop that spins: it would not end otherwise.
    let mut rounds = 0;
    while (small_open || large_open) && rounds < 1000 {
        rounds += 1;

        // 3. Wait for whichever is ready. When both are, the choice
        // is random, so neither is starved.
        tokio::select! {
            n = small.recv(), if small_open => match n {
                Some(n) => {
                    from_small += 1;
                    sum += n;
                }
                // 4. A closed channel is always ready. Left in, it
                // would turn the loop into a busy one.
                None => small_open = false,
            },
            n = large.recv(), if large_open => match n {
                Some(n) => {
                    from_large += 1;
                    sum += n;
                }
                None => large_open = false,
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

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

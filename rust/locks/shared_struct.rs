//! # A struct shared by threads that live on
//!
//! Several threads use one struct, each for as long as it has
//! something to do, and nobody knows which of them is the last.
//!
//! A scope lends the struct to threads that end inside of it. A
//! thread that lives on, in a struct of its own, needs a share: an
//! `Arc`. The clone is made before the thread is started and moves
//! into it. The last share that goes frees the struct, as Go's
//! collector does for the last pointer.
//!
//! An `Arc` gives `&Tickets`, and never `&mut Tickets` while it is
//! shared. So all methods take `&self`, and what changes is in the
//! `Mutex`. A method that is one expression needs no name for its
//! guard: `*self.left.lock().unwrap() += 1` unlocks at its
//! semicolon, and in a panic, too. The choice between `defer` and
//! none does not come up.
//!
//! The thread's handle is kept beside what it shares, and gives
//! back what the thread returns. Go writes the result to a field,
//! and a channel that is closed says when it may be read.
//!
//! What the compiler does not check: that one lock covers one step.
//! To ask `count` first and to take afterwards is two steps: all
//! who ask in between are told that there is enough.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[derive(Debug)]
struct SoldOut;

// 1. Everybody has a share of the same struct, and uses its methods
// alone. Each of them locks all that it does.
struct Tickets {
    left: Mutex<i32>,
}

impl Tickets {
    // 2. Looks and takes under one lock, which ends on every path.
    fn buy(&self) -> Result<(), SoldOut> {
        let mut left = self.left.lock().unwrap();
        if *left < 1 {
            return Err(SoldOut);
        }
        *left -= 1;
        Ok(())
    }

    // 3. A guard that has no name lives to the end of the
    // statement.
    fn give_back(&self) {
        *self.left.lock().unwrap() += 1;
    }

    fn count(&self) -> i32 {
        *self.left.lock().unwrap()
    }
}

// 4. A clerk is a thread with a share of what it has in common with
// the others.
struct Clerk {
    thread: JoinHandle<bool>,
}

impl Clerk {
    fn start(tickets: &Arc<Tickets>) -> Clerk {
        let tickets = Arc::clone(tickets);
        let thread = thread::spawn(move || tickets.buy().is_ok());
        Clerk { thread }
    }

    fn wait(self) -> bool {
        self.thread.join().unwrap()
    }
}

impl fmt::Display for SoldOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sold out")
    }
}

impl Error for SoldOut {}

pub fn main() {
    let tickets = Arc::new(Tickets { left: Mutex::new(4) });

    // 5. Eight clerks, four tickets. None is sold twice, and the
    // clerks that come too late are told so.
    let clerks = [(); 8].map(|()| Clerk::start(&tickets));
    let sold = clerks.map(Clerk::wait);
    let sold = sold.into_iter().filter(|&sold| sold).count();
    println!("sold {sold} left {}", tickets.count());
    println!("one more: {}", tickets.buy().unwrap_err());

    tickets.give_back();
    println!("given back, left {}", tickets.count());
}

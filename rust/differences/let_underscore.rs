//! # `let _ = lock()` unlocks at once
//!
//! In Go `_ =` throws away a result, and nothing else happens: what
//! was locked or taken stays so. In Rust `_` is a pattern that
//! binds nothing. A value that nobody binds is dropped at the end
//! of the statement, and a guard's drop gives back what it guards.
//! `_seat` is a name like any other, and holds to the end of the
//! block. One letter decides whether there is a lock.
//!
//! For the guards of `std::sync`, rustc refuses it: the lint
//! `let_underscore_lock` is an error by default. It does not know
//! the guards of other crates or your own: permits of a semaphore,
//! spans of a trace, the handle that stops a thread when it is
//! dropped.
//!
//! The same rule keeps a guard longer than it looks. What is made
//! in the head of a `match` lives to the end of the whole `match`,
//! so its arms run under the lock; so does the head of a `for` loop
//! or of a `while let`. The head of an `if let` ends before the
//! `else`, since the edition of 2024; before, it did not. The
//! condition of an `if` or a `while` ends before the block begins.
//! The language's reference has the rules, under "temporary
//! scopes".
//!
//! What the compiler does not check: how long a guard of your own
//! is held. `#[must_use]` warns where the result is not used at
//! all, and takes `let _` for a use.

use std::cell::Cell;

struct Seats {
    free: Cell<i32>,
}

#[must_use]
struct Seat<'a>(&'a Seats);

impl Seats {
    fn take(&self) -> Seat<'_> {
        self.free.update(|free| free - 1);
        Seat(self)
    }
}

impl Seat<'_> {
    fn number(&self) -> i32 {
        self.0.free.get()
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.free.update(|free| free + 1);
    }
}

pub fn main() {
    let seats = Seats { free: Cell::new(4) };

    // 1. Nobody holds the seat, so it is free at once.
    let _ = seats.take();
    println!("after let _ {}", seats.free.get());

    // 2. With a name it is held to the end of the block.
    let mine = seats.take();
    println!("after a name {}", seats.free.get());

    // 3. The head of a match is held to its end, that of an if let
    // as long as its first block.
    match seats.take().number() {
        0 => println!("the last seat"),
        _ => println!("in the match {}", seats.free.get()),
    }
    if let ..0 = seats.take().number() {
        println!("in the if let {}", seats.free.get());
    } else {
        println!("in the else {}", seats.free.get());
    }

    // 4. A seat is free again when its holder is dropped.
    drop(mine);
    println!("at the end {}", seats.free.get());
}

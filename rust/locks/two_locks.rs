//! # Two locks at a time
//!
//! Moves something from one locked struct to another, so that
//! nobody sees it in both or in none.
//!
//! Whoever holds one lock and waits for a second may wait for
//! somebody who holds the second and waits for the first. Neither
//! language prevents it. The usual rule is an order: whoever needs
//! both takes the smaller number first. Then the one who waits for
//! the second holds nothing that its holder still needs.
//!
//! Go returns what unlocks both. Rust returns the two guards, in
//! the order of the arguments and not in that of the locking. They
//! are the way to the numbers, and unlock when they are dropped.
//!
//! A second `lock` of the same mutex waits for itself, so one
//! account twice is refused before anything is locked.
//!
//! One mutex around all accounts needs no order and no such check.
//! `get_disjoint_mut` then gives two of them at the same time. Two
//! locks pay if transfers between different accounts are so many
//! that they would wait for each other.
//!
//! What the compiler does not check: the order. A function that
//! takes the first argument first is right in its types, and waits
//! for ever when two meet. Nor does it check that both are held
//! while both are read: a look at one after the other sees money
//! that is nowhere.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

#[derive(Debug)]
enum Refused {
    OneAccount,
    NotEnough,
}

struct Account {
    id: u32,
    cents: Mutex<u32>,
}

type Both<'a> = (MutexGuard<'a, u32>, MutexGuard<'a, u32>);

impl Account {
    // 1. The one with the smaller number first, whatever the
    // direction. So nobody holds the second and waits for the
    // first.
    fn lock_both<'a>(a: &'a Account, b: &'a Account) -> Both<'a> {
        if a.id > b.id {
            let (b, a) = Account::lock_both(b, a);
            return (a, b);
        }
        let a = a.cents.lock().unwrap();
        let b = b.cents.lock().unwrap();
        (a, b)
    }

    // 2. One account twice would be one lock twice.
    fn transfer(
        from: &Account,
        to: &Account,
        cents: u32,
    ) -> Result<(), Refused> {
        if from.id == to.id {
            return Err(Refused::OneAccount);
        }
        let (mut from, mut to) = Account::lock_both(from, to);
        *from =
            from.checked_sub(cents).ok_or(Refused::NotEnough)?;
        thread::yield_now(); // meanwhile it is in neither
        *to += cents;
        Ok(())
    }

    // 3. What is read of both is true only if both are locked at
    // the same time.
    fn sum(a: &Account, b: &Account) -> u32 {
        let (a, b) = Account::lock_both(a, b);
        *a + *b
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refused::OneAccount => "one account",
            Refused::NotEnough => "not enough",
        })
    }
}

impl Error for Refused {}

pub fn main() {
    let [a, b] = [1, 2]
        .map(|id| Arc::new(Account { id, cents: Mutex::new(500) }));

    // 4. Two move money in opposite directions, and a third looks.
    let moves = [(&a, &b, 20), (&b, &a, 10)];
    let movers = moves.map(|(from, to, times)| {
        let (from, to) = (Arc::clone(from), Arc::clone(to));
        let pay = move || Account::transfer(&from, &to, 1).is_ok();
        thread::spawn(move || (0..times).filter(|_| pay()).count())
    });
    let looker = {
        let (a, b) = (Arc::clone(&a), Arc::clone(&b));
        thread::spawn(move || {
            (0..100).all(|_| {
                thread::yield_now(); // the movers go on
                Account::sum(&a, &b) == 1000
            })
        })
    };
    let [there, back] = movers.map(|m| m.join().unwrap());
    println!("moved {there} and {back}");
    println!("every look was 1000: {}", looker.join().unwrap());

    // 5. A transfer that is refused leaves both locks free.
    let refused = Account::transfer(&a, &b, 1000).unwrap_err();
    println!("too much: {refused}");
    let refused = Account::transfer(&a, &a, 1).unwrap_err();
    println!("to itself: {refused}");
    println!("last look: {}", Account::sum(&b, &a));
}

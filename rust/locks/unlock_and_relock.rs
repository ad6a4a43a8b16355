//! # Unlock, and lock again
//!
//! A method does something slow in its middle. It lets go of the
//! lock for it, takes it again, and looks again.
//!
//! The guard that is dropped and the guard that comes after it are
//! two values. What was borrowed from the first cannot be used
//! under the second: the compiler refuses the drop as long as such
//! a borrow is used later. So what is needed in between is copied
//! out, and afterwards the order is looked up anew.
//!
//! In Go a pointer to the order would come through, and point to
//! an order that is in the map no more. And there the deferred
//! unlock needs a lock that is held: if the bank panics, the unlock
//! of an unlocked mutex is a fatal error on top of it, and a
//! `recover` does not catch it. Here the panic finds no guard:
//! nothing is unlocked, and nothing is poisoned.
//!
//! The crate `parking_lot` has `MutexGuard::unlocked`, which lets
//! go while a closure runs, and locks again after a panic, too.
//!
//! What the compiler does not check: that anybody looks again. And
//! an order that looks the same may be another, cancelled and
//! ordered anew, unless each has a number that is not used twice.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::sync::WaitGroup;

#[derive(Debug)]
enum Unpaid {
    Unknown,
    Paid,
    Changed,
    Refused,
}

#[derive(Clone, Copy, PartialEq)]
struct Order {
    cents: u32,
    paid: bool,
}

struct Shop {
    state: Mutex<State>,
}

struct State {
    orders: HashMap<&'static str, Order>,
    earned: u32,
    refunded: u32,
}

impl Shop {
    fn pay(
        &self,
        id: &str,
        charge: impl FnOnce(u32) -> Result<(), Unpaid>,
    ) -> Result<(), Unpaid> {
        let state = self.state.lock().unwrap();
        let before =
            *state.orders.get(id).ok_or(Unpaid::Unknown)?;
        if before.paid {
            return Err(Unpaid::Paid);
        }

        // 1. The others use the shop while the bank works. No guard
        // is left, so an error or a panic finds nothing to unlock.
        drop(state);
        charge(before.cents)?;
        let mut state = self.state.lock().unwrap();

        // 2. What was seen before may not be so any more:
        // cancelled, paid by another, or with another price. So it
        // looks again, and gives the money back if it came too
        // late.
        match state.orders.get_mut(id) {
            Some(now) if *now == before => now.paid = true,
            _ => {
                state.refunded += before.cents;
                return Err(Unpaid::Changed);
            }
        }
        state.earned += before.cents;
        Ok(())
    }

    fn cancel(&self, id: &str) {
        self.state.lock().unwrap().orders.remove(id);
    }
}

impl fmt::Display for Unpaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unpaid::Unknown => "unknown",
            Unpaid::Paid => "paid already",
            Unpaid::Changed => "changed meanwhile",
            Unpaid::Refused => "refused by the bank",
        })
    }
}

impl Error for Unpaid {}

fn said(end: Result<(), Unpaid>) -> String {
    match end {
        Ok(()) => "paid".to_owned(),
        Err(why) => why.to_string(),
    }
}

pub fn main() {
    let orders = [("tea", 5), ("book", 30), ("lamp", 200)];
    let orders = orders
        .map(|(id, cents)| (id, Order { cents, paid: false }));
    let orders = HashMap::from(orders);
    let state = State { orders, earned: 0, refunded: 0 };
    let shop = Arc::new(Shop { state: Mutex::new(state) });

    // 3. The order is cancelled while the bank is at work.
    let tea = shop.pay("tea", |_| {
        thread::scope(|s| {
            s.spawn(|| shop.cancel("tea"));
        });
        Ok(())
    });
    println!("tea: {}", said(tea));

    // 4. Two pay one order. Both are at the bank at the same time,
    // and one of them gets the money back.
    let at_bank = WaitGroup::new();
    let users = [(); 2].map(|()| {
        let shop = Arc::clone(&shop);
        let at_bank = at_bank.clone();
        thread::spawn(move || {
            shop.pay("book", |_| {
                at_bank.wait();
                Ok(())
            })
        })
    });
    drop(at_bank);
    let mut ends = users.map(|user| said(user.join().unwrap()));
    ends.sort();
    println!("book: {}", ends.join(", "));

    // 5. An early way out, with the lock free after it.
    let lamp = shop.pay("lamp", |_| Err(Unpaid::Refused));
    println!("lamp: {}", said(lamp));
    for id in ["lamp", "book", "tea"] {
        println!("{id} again: {}", said(shop.pay(id, |_| Ok(()))));
    }
    let state = shop.state.lock().unwrap();
    println!("earned {} refunded {}", state.earned, state.refunded);
}

//! # A struct behind a mutex
//!
//! Hides a struct and its lock behind methods.
//!
//! The struct is split in two: what is guarded, and the type with
//! the mutex around it. The inner type has plain fields and knows
//! nothing of threads; nobody gets at them but through `lock`. The
//! outer one is shared by reference, and its methods take `&self`.
//!
//! A Go mutex guards the fields that its comment names. A field
//! that is read without the lock, a copy of the struct, a slice
//! that outlives the critical section: all of these compile, and
//! each is a mistake beside this pair.
//!
//! What the compiler does not check: that what belongs together is
//! done under one lock. `balance` and `history`, asked for one
//! after the other, may not fit together.

use std::sync::Mutex;
use std::thread;

// 1. The mutex contains the fields that it guards.
struct Account {
    owner: String,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    balance: u32,
    history: Vec<u32>,
}

impl Account {
    // 2. `&self`, because the account is shared: the mutex turns it
    // into `&mut State` for one thread at a time.
    fn deposit(&self, amount: u32) {
        let mut state = self.state.lock().unwrap();
        state.balance += amount;
        state.history.push(amount);
    }

    // 3. Returns copies. A reference into the state could not leave
    // this function: it would outlive the guard.
    fn summary(&self) -> (&str, u32, usize) {
        let state = self.state.lock().unwrap();
        (&self.owner, state.balance, state.history.len())
    }
}

pub fn main() {
    let state = Mutex::default();
    let account = Account { owner: "ada".to_owned(), state };

    thread::scope(|s| {
        for n in 0..5 {
            let account = &account;
            s.spawn(move || account.deposit(n * 100));
        }
    });

    // 4. All fields were read under one lock, so they fit together.
    let (owner, balance, entries) = account.summary();
    println!("{owner} has {balance} after {entries} deposits");
}

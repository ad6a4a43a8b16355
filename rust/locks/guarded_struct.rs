//! # A struct behind a mutex
//!
//! Hides a struct and its lock behind methods.
//!
//! The struct is split in two: what is guarded, and the type with
//! the mutex around it. The inner type has plain fields and knows
//! nothing of threads. The outer one is shared by reference, and
//! its methods take `&self`. The mutex is private, so that code
//! outside of the module reaches the fields by those methods alone.
//!
//! A Go mutex guards the fields that its comment names. A field
//! that is read without the lock, a copy of the struct, a slice
//! that outlives the critical section: all of these compile, and
//! each is a mistake beside this pair.
//!
//! What the compiler does not check: that what belongs together is
//! done under one lock. A `deposit` that lets go of it between the
//! balance and the history lets others see one without the other.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crossbeam::sync::WaitGroup;

// 1. The mutex contains the fields that it guards. The owner never
// changes and needs no lock.
struct Account {
    owner: String,
    state: Mutex<State>,
}

#[derive(Clone, Default)]
struct State {
    balance: u32,
    history: Vec<u32>,
}

impl Account {
    // 2. `&self`, because the account is shared: the mutex turns it
    // into `&mut State` for one thread at a time. Others get their
    // turn between the two fields, and wait.
    fn deposit(&self, amount: u32) {
        let mut state = self.state.lock().unwrap();
        state.balance += amount;
        thread::yield_now();
        state.history.push(amount);
    }

    // 3. Returns a copy. A reference into the state could not leave
    // this function: it would outlive the guard.
    fn summary(&self) -> State {
        self.state.lock().unwrap().clone()
    }
}

pub fn main() {
    let state = Mutex::default();
    let account = Account { owner: "ada".to_owned(), state };

    // 4. Five deposit, and each looks while the others deposit. All
    // was read under one lock, so it fits together.
    let torn = AtomicU32::new(0);
    let all_here = WaitGroup::new();
    thread::scope(|s| {
        for n in 0..5 {
            let (account, torn) = (&account, &torn);
            let all_here = all_here.clone();
            s.spawn(move || {
                all_here.wait();
                for _ in 0..20 {
                    account.deposit(n * 10);
                    thread::yield_now();
                    let State { balance, history } =
                        account.summary();
                    if balance != history.iter().sum() {
                        torn.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
        drop(all_here);
    });

    let State { balance, history } = account.summary();
    let (owner, entries) = (&account.owner, history.len());
    println!("{owner} has {balance} in {entries} deposits");
    println!("every look fits {}", torn.into_inner() == 0);
}

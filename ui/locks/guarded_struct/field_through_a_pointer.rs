//! A method starts a thread that writes to a field of `self`, and
//! returns before the thread has ended.

//@ E0521 `thread::spawn(move || self.balance += amount);` borrowed data escapes outside of method
//@ racy `thread::spawn(move || self.balance += amount);`
//@ advice none

use std::thread;

struct Account {
    balance: u32,
}

impl Account {
    fn deposit_later(&mut self, amount: u32) {
        thread::spawn(move || self.balance += amount);
    }
}

fn main() {
    let mut account = Account { balance: 0 };
    account.deposit_later(100);
    println!("balance {}", account.balance);
}

//! A field is read without taking the lock. The mutex contains the
//! field, so there is no such field outside of it.

//@ E0609 `println!("balance {}", account.balance);` no field
//@ racy `println!("balance {}", account.balance);`
//@ advice none

use std::sync::Mutex;

struct Account {
    balance: u32,
}

fn show(account: &Mutex<Account>) {
    println!("balance {}", account.balance);
}

fn main() {
    let account = Mutex::new(Account { balance: 100 });
    show(&account);
}

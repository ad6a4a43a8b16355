//! A struct is copied while a thread writes to one of its fields.

//@ E0503 `let backup = account;` because it was mutably borrowed
//@ racy `let backup = account;`
//@ racy `println!("{}", backup.owner);`
//@ advice none

use std::thread;

#[derive(Clone, Copy)]
struct Account {
    owner: &'static str,
    balance: u32,
}

fn main() {
    let mut account = Account { owner: "ada", balance: 0 };
    let balance = &mut account.balance;

    let backup = account;
    thread::scope(|s| {
        s.spawn(|| *balance += 100);
    });
    println!("{}", backup.owner);
}

//! A reference to guarded data is returned, and would be used when
//! the lock is gone.

//@ E0515 `return first;` cannot return value referencing local variable
//@ racy `return first;`
//@ advice none

use std::sync::Mutex;

type Account = Mutex<Vec<u32>>;

fn first<'a>(account: &'a Account, none: &'a u32) -> &'a u32 {
    let history = account.lock().unwrap();
    if let Some(first) = history.first() {
        return first;
    }
    none
}

fn main() {
    let account = Mutex::new(vec![100]);
    println!("first {}", first(&account, &0));
}

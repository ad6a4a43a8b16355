//! The error of a task is of no known type, and might hold what must
//! not leave its thread.

//@ E0277 `let task = tokio::spawn(find("zoe"));` cannot be sent between threads safely
//@ racy `let task = tokio::spawn(find("zoe"));`
//@ racy `println!("{}", task.await.unwrap().unwrap_err());`
//@ advice none

use std::error::Error;

async fn find(_name: &str) -> Result<(), Box<dyn Error>> {
    Err("no such user".into())
}

#[tokio::main]
async fn main() {
    let task = tokio::spawn(find("zoe"));

    println!("{}", task.await.unwrap().unwrap_err());
}

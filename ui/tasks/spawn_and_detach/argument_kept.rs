//! A task reads what its function has borrowed from the caller, who
//! goes on and changes it.

//@ E0521 `tokio::spawn(async move {` borrowed data escapes outside of function
//@ racy `println!("hello {}", names[0]);`
//@ advice none

use tokio::task::JoinHandle;

fn greet(names: &[String]) -> JoinHandle<()> {
    tokio::spawn(async move {
        println!("hello {}", names[0]);
    })
}

#[tokio::main]
async fn main() {
    let mut names = vec![String::from("ada")];
    let task = greet(&names);

    names[0] = String::from("eve");
    task.await.unwrap();
}

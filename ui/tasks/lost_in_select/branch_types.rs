//! The branches of a `select!` give values of different types.

//@ E0308 `word = words.recv() => word.unwrap(),` `match` arms have incompatible types
//@ racy `word = words.recv() => word.unwrap(),`
//@ advice none

use tokio::select;
use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (number_tx, mut numbers) = mpsc::channel::<u32>(1);
    let (_word_tx, mut words) = mpsc::channel::<&str>(1);
    number_tx.send(7).await.unwrap();

    let first: u32 = select! {
        n = numbers.recv() => n.unwrap(),
        word = words.recv() => word.unwrap(),
    };
    println!("got {first}");
}

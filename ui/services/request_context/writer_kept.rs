//! A handler leaves a task behind, which writes to the client when
//! the handler has returned.

//@ E0521 `tokio::spawn(async {` borrowed data escapes outside of function
//@ racy `answer.push_str("saved");`
//@ advice none

use tokio::task::JoinHandle;

async fn save(answer: &mut String) -> JoinHandle<()> {
    tokio::spawn(async {
        answer.push_str("saved");
    })
}

#[tokio::main]
async fn main() {
    let mut answer = String::new();
    let late = save(&mut answer).await;

    println!("the client gets {answer:?}");
    late.await.unwrap();
}

//! The end of a task is awaited twice. There is one result.

//@ E0382 `println!("second {}", task.await.unwrap());` use of moved value: `task`
//@ racy `println!("second {}", task.await.unwrap());`
//@ advice none

#[tokio::main]
async fn main() {
    let task = tokio::spawn(async { 42 });

    println!("first {}", task.await.unwrap());
    println!("second {}", task.await.unwrap());
}

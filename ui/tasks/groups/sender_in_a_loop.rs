//! Each task of a loop takes the one sender.

//@ E0382 `tokio::spawn(async move {` use of moved value: `result_tx`
//@ racy `result_tx.send(i).await.unwrap();`
//@ advice mends
//@ prints sum 3

use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (result_tx, mut results) = mpsc::channel::<u32>(1);
    for i in 0..3 {
        tokio::spawn(async move {
            result_tx.send(i).await.unwrap();
        });
    }

    let mut sum = 0;
    for _ in 0..3 {
        sum += results.recv().await.unwrap();
    }
    println!("sum {sum}");
}

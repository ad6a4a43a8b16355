//! The call that a task makes borrows a variable, which is gone or
//! changed before the task has ended.

//@ E0597 `group.spawn(double(&n));` `n` does not live long enough
//@ racy `group.spawn(double(&n));`
//@ advice none

use tokio::task::JoinSet;

async fn double(n: &u32) -> u32 {
    n * 2
}

#[tokio::main]
async fn main() {
    let mut group: JoinSet<u32> = JoinSet::new();
    for i in 0..3 {
        let n = i + 1;
        group.spawn(double(&n));
    }

    let sum: u32 = group.join_all().await.iter().sum();
    println!("sum {sum}");
}

//! A closure that is called for each item waits.

//@ E0728 `total += price(item).await;` `await` is only allowed inside `async` functions and blocks
//@ racy `total += price(item).await;`
//@ advice none

async fn price(item: u32) -> u32 {
    10 * item
}

#[tokio::main]
async fn main() {
    let mut total = 0;

    (1..=3).for_each(|item| {
        total += price(item).await;
    });

    println!("total {total}");
}

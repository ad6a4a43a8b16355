//! A function that waits calls itself.

//@ E0733 `async fn depth(levels: u32) -> u32 {` recursion in an async fn requires boxing
//@ racy `below += depth(levels - 1).await;`
//@ advice none

async fn depth(levels: u32) -> u32 {
    let mut below = 0;
    if levels > 1 {
        below += depth(levels - 1).await;
    }
    1 + below
}

#[tokio::main]
async fn main() {
    println!("depth {}", depth(3).await);
}

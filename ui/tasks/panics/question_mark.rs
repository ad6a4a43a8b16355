//! An error leaves a task that has no result.

//@ E0277 `let n: u32 = "x".parse()?;` the `?` operator can only be used in an async block that returns `Result` or `Option`
//@ racy `let n: u32 = "x".parse()?;`
//@ racy `println!("number {n}");`
//@ advice none

#[tokio::main]
async fn main() {
    let task = tokio::spawn(async {
        let n: u32 = "x".parse()?;
        println!("number {n}");
    });

    println!("failed {}", task.await.is_err());
}

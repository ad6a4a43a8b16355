//! A task uses a variable of the one who starts it.

//@ E0373 `let task = tokio::spawn(async {` async block may outlive the current function, but it borrows `name`
//@ racy `println!("hello {name}");`
//@ advice mends
//@ prints hello ada

#[tokio::main]
async fn main() {
    let name = String::from("ada");

    let task = tokio::spawn(async {
        println!("hello {name}");
    });

    task.await.unwrap();
}

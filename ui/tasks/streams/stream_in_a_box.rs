//! A stream of a type that is chosen at run time is asked for a
//! value. It might hold a reference to itself, and could be moved.

//@ E0277 `let first = items.next().await;` cannot be unpinned
//@ E0277 `let first = items.next().await;` cannot be unpinned
//@ racy `let first = items.next().await;`
//@ racy `println!("first {}", first.unwrap());`
//@ advice leads E0277

use futures::{Stream, StreamExt, stream};

fn items(backwards: bool) -> Box<dyn Stream<Item = u32>> {
    match backwards {
        true => Box::new(stream::iter((0..3).rev())),
        false => Box::new(stream::iter(0..3)),
    }
}

#[tokio::main]
async fn main() {
    let mut items = items(true);

    let first = items.next().await;
    println!("first {}", first.unwrap());
}

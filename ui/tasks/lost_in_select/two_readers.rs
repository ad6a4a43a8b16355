//! Two branches read from one input.

//@ E0499 `line = input.next_line() => line.unwrap(),` cannot borrow `input` as mutable more than once at a time
//@ racy `line = input.next_line() => line.unwrap(),`
//@ advice none

use tokio::io::AsyncBufReadExt;
use tokio::select;

#[tokio::main]
async fn main() {
    let mut input = b"ada\nbob\n".lines();

    let line = select! {
        first = input.next_line() => first.unwrap(),
        line = input.next_line() => line.unwrap(),
    };
    println!("{}", line.unwrap());
}

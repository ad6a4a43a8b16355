//! The result is used, and nobody has waited for it.

//@ E0308 `let total: u32 = price(3);` mismatched types
//@ racy `let total: u32 = price(3);`
//@ racy `println!("total {total}");`
//@ advice none

async fn price(item: u32) -> u32 {
    10 * item
}

#[tokio::main]
async fn main() {
    let total: u32 = price(3);

    println!("total {total}");
}

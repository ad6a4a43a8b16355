//! The sender is declared, and nothing is assigned to it.

//@ E0381 `table.send("soup").unwrap();` isn't initialized
//@ racy `table.send("soup").unwrap();`
//@ advice none

use crossbeam::channel::Sender;

fn main() {
    let table: Sender<&str>;

    table.send("soup").unwrap();
}

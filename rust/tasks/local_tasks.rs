//! # Tasks of one thread
//!
//! Several tasks share state that has no lock: an `Rc` with a
//! `RefCell`. That is right where they stay in one thread, as the
//! tasks of a `LocalSet` do. Only one of them runs at a time, and
//! another one gets its turn at an await, nowhere else.
//!
//! In Go no goroutine is tied to the thread of another one. There
//! the state belongs to one goroutine, and the others hand it
//! what is to be done. A lock would do as well.
//!
//! `spawn_local` takes what `tokio::spawn` refuses: a future that
//! is not `Send`. All tasks of the set together use one core, so
//! it is for work that waits. The set runs while somebody awaits
//! it, here with `run_until`.
//!
//! What the compiler does not check: a borrow of the `RefCell`
//! that lives across an await. Another task that borrows
//! meanwhile panics. clippy sees it, with
//! `await_holding_refcell_ref`.

use std::cell::RefCell;
use std::rc::Rc;

use tokio::sync::oneshot;
use tokio::task::{LocalSet, spawn_local};

#[derive(Default)]
struct Room {
    members: RefCell<Vec<&'static str>>,
}

// 1. One at a time: there is no await while the list is borrowed.
impl Room {
    fn join(&self, name: &'static str) -> usize {
        let mut members = self.members.borrow_mut();
        members.push(name);
        members.len()
    }

    fn leave(&self, name: &str) {
        self.members.borrow_mut().retain(|m| *m != name);
    }
}

async fn run() {
    let room = Rc::new(Room::default());

    // 2. A client comes, waits for the others, and leaves.
    let (ada_tx, ada) = oneshot::channel();
    let (all_tx, all) = oneshot::channel();
    let of_ada = Rc::clone(&room);
    let client = spawn_local(async move {
        ada_tx.send(of_ada.join("ada")).unwrap();
        all.await.unwrap();
        of_ada.leave("ada");
    });
    println!("ada is number {}", ada.await.unwrap());
    println!("bob is number {}", room.join("bob"));
    all_tx.send(()).unwrap();
    client.await.unwrap();

    // 3. What is left.
    println!("left [{}]", room.members.borrow().join(" "));
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    LocalSet::new().run_until(run()).await;
}

//! # A child that knows its parent
//!
//! A pool and the connections that it hands out: each knows its
//! pool, and goes back there when it is dropped.
//!
//! Two that point to each other by `Arc` are not freed, unless
//! one of them lets go first. One of the directions is a `Weak`:
//! that of the child, which does not decide how long its parent
//! lives. `upgrade` answers for this moment whether the parent
//! is still there, and the `Arc` that it returns keeps it there
//! for as long as that is held. Go's `weak.Pointer` has `Value`
//! for it, which may find a value that nobody else holds, until
//! the collector has come.
//!
//! The question that Go asks with a flag, closed or not, is
//! answered by that. The pool is closed when its last owner
//! drops it, and every child finds out by itself.
//!
//! The same holds for a callback that is kept by what it calls,
//! and for the thread of a component: with an `Arc` of the
//! component in its own thread, `Drop` does not run as long as
//! the thread does, so it cannot be what stops the thread. It
//! holds a `Weak`, or a part that has no thread.
//!
//! A leak is not unsafe, and nothing tells of it.
//!
//! What the compiler does not check: that nobody keeps an `Arc`
//! by which the parent lives on.

use std::mem;
use std::sync::{Arc, Mutex, Weak};
use std::thread;

use crossbeam::channel;

#[derive(Default)]
struct Pool {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    idle: Vec<u32>,
    opened: u32,
}

// 1. The child knows its parent, and does not keep it. Whoever asks
// for one has the `Arc` that it is made from.
struct Conn {
    id: u32,
    pool: Weak<Pool>,
}

impl Pool {
    fn get(self: &Arc<Pool>) -> Conn {
        let mut state = self.state.lock().unwrap();
        let pool = Arc::downgrade(self);
        if let Some(id) = state.idle.pop() {
            return Conn { id, pool };
        }
        state.opened += 1;
        Conn { id: state.opened, pool }
    }
}

// 2. A child may outlive its parent: then there is nothing to go
// back to. Says whether there was.
impl Conn {
    fn close(mut self) -> bool {
        self.give_back()
    }

    fn give_back(&mut self) -> bool {
        let pool = mem::take(&mut self.pool);
        let Some(pool) = pool.upgrade() else { return false };
        pool.state.lock().unwrap().idle.push(self.id);
        true
    }
}

impl Drop for Conn {
    fn drop(&mut self) {
        self.give_back();
    }
}

pub fn main() {
    let pool = Arc::new(Pool::default());

    // 3. Two are in use at the same time, and go back.
    let (got_tx, got) = channel::bounded::<u32>(0);
    let (both_tx, both) = channel::bounded::<()>(0);
    let users = [(); 2].map(|()| {
        let (pool, got_tx) = (Arc::clone(&pool), got_tx.clone());
        let both = both.clone();
        thread::spawn(move || {
            let conn = pool.get();
            got_tx.send(conn.id).unwrap();
            drop(got_tx);
            _ = both.recv();
        })
    });
    drop(got_tx);
    let ids = [(); 2].map(|()| got.recv().unwrap());
    println!("in use: {}", ids[0].max(ids[1]));
    drop(both_tx);
    for user in users {
        user.join().unwrap();
    }

    // 4. The next two are the same ones again.
    let (first, second) = (pool.get(), pool.get());
    let third = pool.get();
    let again = first.id.max(second.id);
    println!("again: {again} new: {}", third.id);

    // 5. One comes back in time, and two too late.
    let back = first.close();
    let idle = pool.state.lock().unwrap().idle.len();
    println!("back: {back} idle: {idle}");
    drop(pool);
    println!("back: {} {}", second.close(), third.close());
}

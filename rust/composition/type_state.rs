//! # Type state
//!
//! A machine must be started before it can process, and stopped
//! before it has a result. Each state is a type of its own, so a
//! method that a state does not have cannot be called in it.
//!
//! A method that changes the state takes `self` by value: the
//! machine in the old state is moved, and rustc refuses to use it
//! again. So a wrong order of steps does not compile. In Go it is
//! found when it runs, by those who look at the error.
//! `PhantomData` has no size: at run time nothing of the states is
//! left.
//!
//! It is not about threads, but it is how Rust builds the protocols
//! between them: `JoinHandle::join` takes `self`, so nobody joins
//! twice, and a `MutexGuard` is the state "locked".
//!
//! What the compiler does not check: protocols that are not written
//! as types, and that a machine is ever stopped. A value may be
//! dropped in any state.

use std::marker::PhantomData;

// 1. A type for each state. They have no values.
enum Ready {}
enum Running {}
enum Stopped {}

struct Machine<State> {
    data: String,
    state: PhantomData<State>,
}

// 2. A method is there in one state only. Taking `self` ends that
// state.
impl Machine<Ready> {
    fn new(data: &str) -> Machine<Ready> {
        Machine { data: data.to_owned(), state: PhantomData }
    }

    fn start(self) -> Machine<Running> {
        Machine { data: self.data, state: PhantomData }
    }
}

impl Machine<Running> {
    fn process(&mut self) {
        self.data.push('!');
    }

    fn stop(self) -> Machine<Stopped> {
        Machine { data: self.data, state: PhantomData }
    }
}

impl Machine<Stopped> {
    fn result(&self) -> &str {
        &self.data
    }
}

pub fn main() {
    // 3. Each step returns the machine in its next state. A wrong
    // order does not compile.
    let mut running = Machine::new("hello").start();
    running.process();
    running.process();
    println!("running: {}", running.data);

    // 4. The end of the protocol. There is no error to look at.
    let stopped = running.stop();
    println!("stopped: {}", stopped.result());
}

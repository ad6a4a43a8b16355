//! The machine is started twice.

//@ E0382 `machine.start();` use of moved value
//@ racy `machine.start();`
//@ advice none

use std::marker::PhantomData;

enum Ready {}
enum Running {}
enum Stopped {}

struct Machine<State> {
    data: String,
    state: PhantomData<State>,
}

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

fn main() {
    let machine = Machine::new("hello");
    machine.start();
    machine.start();
}

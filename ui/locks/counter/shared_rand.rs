//! Two threads draw random numbers from one generator. Its state is
//! in a `Cell`, which is not made for threads.

//@ E0277 `s.spawn(|| dice.next());` cannot be shared between threads safely
//@ racy `s.spawn(|| dice.next());`
//@ advice none

use std::cell::Cell;
use std::thread;

struct Dice(Cell<u64>);

impl Dice {
    fn next(&self) -> u64 {
        let state = self.0.get().wrapping_mul(6364136223846793005);
        self.0.set(state.wrapping_add(1));
        state >> 61
    }
}

fn main() {
    let dice = Dice(Cell::new(1));

    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| dice.next());
        }
    });

    println!("drawn");
}

//! A static variable is declared `mut`. Any use of it is `unsafe`:
//! the compiler cannot tell who else is using it. With `unsafe`
//! around it this compiles, and is a data race.

//@ E0133 `MODE = "fast";` use of mutable static is unsafe and requires unsafe block
//@ racy `MODE = "fast";`
//@ advice none

static mut MODE: &str = "slow";

fn main() {
    MODE = "fast";
}

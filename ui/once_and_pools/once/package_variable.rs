//! A static variable is written to. Every thread can reach it, so
//! there is no moment when one has it for itself.

//@ E0594 `LOADS += 1;` cannot assign to immutable static item
//@ racy `LOADS += 1;`
//@ advice none

static LOADS: u32 = 0;

fn main() {
    LOADS += 1;
    println!("loads {LOADS}");
}

//! # Arithmetic that is to wrap says so
//!
//! Integers in Go wrap around, silently and by the specification.
//! In Rust an overflow of `+`, `-` or `*` is a mistake: a build in
//! debug mode panics, one in release mode wraps, unless
//! `overflow-checks` in its profile says otherwise. So a hash, a
//! checksum, a generator of random numbers that is translated sign
//! by sign panics in the tests, and a counter that goes below zero
//! is found there, and not in production.
//!
//! The methods say what is meant, and do the same in every build:
//! `wrapping_mul` wraps, `checked_sub` gives an `Option`,
//! `saturating_sub` stops at the limit. The type `Wrapping<u32>`
//! makes the signs wrap. The programs do not print the same, since
//! what wraps in Go at step 2 is `None` here.
//!
//! Atomics wrap in both languages and in every build; their
//! documentation says so. A `fetch_add` returns the value from
//! before, Go's `Add` the one after it.
//!
//! What the compiler does not check: any of it, as far as the
//! numbers are known only at run time. In release mode, with the
//! default profile, nothing checks it then either. A conversion by
//! `as` cuts off in every build, as Go's does; `try_from` does not.

use std::sync::atomic::{AtomicU32, Ordering};

// 1. The hash FNV-1a: that the product wraps is what it relies on.
fn shard(key: &str) -> u32 {
    let mut hash: u32 = 2_166_136_261;
    for b in key.bytes() {
        hash ^= u32::from(b);
        hash = hash.wrapping_mul(16_777_619);
    }
    hash % 4
}

pub fn main() {
    for key in ["alice", "bob", "carol"] {
        println!("{key} is in shard {}", shard(key));
    }

    // 2. This is not to wrap, and says what it is then.
    let (stock, sold) = (2_u32, 3);
    println!("left {:?}", stock.checked_sub(sold));

    // 3. An atomic wraps. It returns what it was before.
    let ticket = AtomicU32::new(u32::MAX);
    ticket.fetch_add(1, Ordering::Relaxed);
    println!("next {}", ticket.load(Ordering::Relaxed));
}

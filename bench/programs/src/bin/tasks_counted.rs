//! The same, with an allocator that counts, which costs time.

use std::alloc::System;
use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let count = || ALLOCATOR.stats().allocations;
    bench_programs::main(bench_programs::tasks::LIST, Some(count))
}

//! `make watch`: what the tools that watch over a program notice of the
//! hazards, and that they say nothing of what is right. One test a
//! program and a tool.

use std::process::ExitCode;

use harness::live;
use libtest_mimic::{Arguments, Trial};
use watch::go_bench::GoBench;
use watch::leaks::Leaks;
use watch::rust_bench::RustBench;

mod go;
mod leaks;
mod page;
mod rust;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // Most of them wait for a time limit.
    args.test_threads.get_or_insert(8);
    live::end_with_us();
    match trials() {
        Ok(trials) => libtest_mimic::run(&args, trials).exit_code(),
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn trials() -> Result<Vec<Trial>, String> {
    let mut trials = page::trials();
    trials.extend(rust::trials(Box::leak(Box::new(RustBench::prepare()?))));
    match Leaks::prepare()? {
        Ok(built) => trials.extend(leaks::trials(Box::leak(Box::new(built)))),
        // Every toolchain for this has it.
        Err(why)
            if std::env::var_os("CI").is_some()
                && cfg!(all(
                    target_os = "linux",
                    target_arch = "x86_64",
                    target_env = "gnu"
                )) =>
        {
            return Err(why);
        }
        Err(why) => {
            eprintln!("LeakSanitizer is not run: {why}");
        }
    }
    match GoBench::prepare()? {
        Ok(bench) => trials.extend(go::trials(Box::leak(Box::new(bench)))),
        Err(why) if std::env::var_os("CI").is_some() => return Err(why),
        Err(why) => {
            eprintln!("Go's tools are not run: {why}");
        }
    }
    Ok(trials)
}

//! `make watch`: what the tools that watch over a program notice of the
//! hazards, and that they say nothing of what is right. One test a
//! program and a tool.

use std::process::ExitCode;

use harness::live;
use libtest_mimic::{Arguments, Trial};
use watch::go_bench::GoBench;

mod go;

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
    match GoBench::prepare()? {
        Ok(bench) => Ok(go::trials(Box::leak(Box::new(bench)))),
        Err(why) if std::env::var_os("CI").is_some() => Err(why),
        Err(why) => {
            eprintln!("Go's tools are not run: {why}");
            Ok(Vec::new())
        }
    }
}

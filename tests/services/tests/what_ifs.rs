//! `make what-if PAIR=services`: what becomes of the services when they
//! are changed.

use std::process::ExitCode;
use std::sync::Arc;

use harness::live;
use libtest_mimic::{Arguments, Trial};
use services::what_ifs::{Built, all};

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // They wait, most of the time.
    args.test_threads.get_or_insert(16);
    live::end_with_us();
    let cases = all();
    match Built::new(&cases) {
        Ok(built) => {
            let built = Arc::new(built);
            let trials = cases.into_iter().map(|case| {
                let built = Arc::clone(&built);
                Trial::test(case.name(), move || Ok(built.check(&case)?))
            });
            libtest_mimic::run(&args, trials.collect()).exit_code()
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

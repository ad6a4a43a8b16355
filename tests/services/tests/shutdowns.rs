//! Stops both halves of `http_shutdown` under load, SHUTDOWNS times each,
//! and says what became of the requests.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use harness::go::Flavour;
use harness::live;
use libtest_mimic::{Arguments, Trial};
use services::halves::{self, Half, Language};
use services::load::{Connections, shutdowns};

/// How often without a word.
const ROUNDS: usize = 100;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    args.test_threads.get_or_insert(1);
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
    let rounds = match env::var("SHUTDOWNS") {
        Ok(rounds) if !rounds.is_empty() => rounds
            .parse()
            .map_err(|_| format!("SHUTDOWNS is a number, not {rounds:?}"))?,
        _ => ROUNDS,
    };
    let go = halves::of_go(Flavour::Plain, &["services/http_shutdown".to_owned()])?.remove(0);
    let rust = Half {
        language: Language::Rust,
        program: PathBuf::from(env!("CARGO_BIN_EXE_http_shutdown")),
        args: Vec::new(),
    };
    let mut trials = Vec::new();
    for (side, half) in [("go", go), ("rust", rust)] {
        for (name, connections) in [("fresh", Connections::Fresh), ("kept", Connections::Kept)] {
            let half = half.clone();
            trials.push(Trial::test(format!("shutdowns/{side}/{name}"), move || {
                let tally = shutdowns(&half, rounds, connections)?;
                println!(
                    "{side}, {name} connections, stopped {rounds} times: {} answered, {} never begun, {} lost",
                    tally.answered,
                    tally.never_begun,
                    tally.lost.len()
                );
                match tally.lost.is_empty() {
                    true => Ok(()),
                    false => Err(format!("lost: {}", tally.lost.join(" ")).into()),
                }
            }));
        }
    }
    Ok(trials)
}

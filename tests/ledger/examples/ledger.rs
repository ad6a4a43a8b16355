//! `make ledger`: what the pairs cover, and what is missing.

use std::process::ExitCode;

use harness::go::Go;
use harness::pairs;
use ledger::{problems, read_all, shown};

fn main() -> ExitCode {
    let packages: Vec<String> = pairs::all().map(|entry| entry.name()).collect();
    let found = Go::find().and_then(|go| read_all(&go, &packages));
    match found {
        Ok(found) => {
            print!("{}", shown(&found, go_to_rust::catalogue()));
            let problems = problems(&found, go_to_rust::catalogue());
            if problems.is_empty() {
                return ExitCode::SUCCESS;
            }
            println!("\n# What is missing\n\n- {}", problems.join("\n- "));
            ExitCode::FAILURE
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

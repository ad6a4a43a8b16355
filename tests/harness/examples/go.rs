//! Prints the `go` command that everything here uses, for the Makefile.

use std::process::ExitCode;

use harness::go::Go;

fn main() -> ExitCode {
    match Go::find() {
        Ok(go) => {
            println!("{}", go.command.display());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

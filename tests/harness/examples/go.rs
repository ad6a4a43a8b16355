//! Writes scripts `go` and `gofmt` into a folder, for the Makefile: the
//! Go that everything here uses, without the settings that would change
//! what it says.

use std::path::Path;
use std::process::ExitCode;

use harness::go::Go;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).unwrap_or_default();
    match Go::find().and_then(|go| go.write_scripts(Path::new(&folder))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

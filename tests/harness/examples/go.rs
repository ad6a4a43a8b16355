//! The Go that everything here uses, for the Makefile. Given a folder,
//! scripts `go` and `gofmt` are written into it, without the settings
//! that would change what Go says; without one, its path is printed.

use std::path::Path;
use std::process::ExitCode;

use harness::go::Go;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1);
    let done = Go::find().and_then(|go| match &folder {
        Some(folder) => go.write_scripts(Path::new(folder)),
        None => {
            println!("{}", go.command.display());
            Ok(())
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

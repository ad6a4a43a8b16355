//! `make new PAIR=locks/snapshot` or `make new
//! MISTAKE=locks/snapshot/unlocked`: lays out the files.

use std::env;
use std::process::ExitCode;

use harness::{paths, scaffold};

fn main() -> ExitCode {
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let laid = match (variable("PAIR"), variable("MISTAKE")) {
        (Some(pair), None) => scaffold::pair(paths::root(), &pair),
        (None, Some(mistake)) => scaffold::mistake(paths::root(), &mistake),
        _ => Err(
            "make new takes the name of one pair (PAIR=locks/snapshot) or of one mistake (MISTAKE=locks/snapshot/unlocked)"
                .to_owned(),
        ),
    };
    match laid {
        Ok(laid) => {
            for file in &laid.new {
                println!("new      {file}");
            }
            println!("changed  {}", laid.changed);
            println!("\nwhat to do next:");
            for (number, step) in (1..).zip(&laid.next) {
                println!("  {number}. {step}");
            }
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

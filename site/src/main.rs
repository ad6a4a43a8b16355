//! Builds the site, and serves it to look at.
//!
//!     site build OUT [REPOSITORY]
//!     site serve OUT PORT

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use site::serve::Server;
use site::{Options, build};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["build", out] => run_build(out, Options::default()),
        ["build", out, repository] => {
            let repository = repository.trim_end_matches('/').to_owned() + "/";
            run_build(
                out,
                Options {
                    repository: Some(repository),
                },
            )
        }
        ["serve", out, port] => run_serve(out, port),
        _ => Err("usage: site build OUT [REPOSITORY], or site serve OUT PORT".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn run_build(out: &str, options: Options) -> Result<(), String> {
    let started = Instant::now();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("site/ lies in the checkout");
    let pages = build(root, Path::new(out), &options)?;
    println!(
        "{pages} pages in {out} in {:.2} s",
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

fn run_serve(out: &str, port: &str) -> Result<(), String> {
    let port = port
        .parse()
        .map_err(|_| format!("{port:?} is not a port: it must be a number from 0 to 65535"))?;
    let server = Server::new(Path::new(out), port)?;
    println!("{} (Ctrl-C ends it)", server.address());
    server.run();
    Ok(())
}

//! Builds the site, and serves it to look at.
//!
//!     site build OUT [--repository URL] [--address URL] [--go VERSION]
//!     site serve OUT PORT

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::Instant;

use site::provenance::Provenance;
use site::serve::Server;
use site::{Options, build};

const USAGE: &str = "usage: site build OUT [--repository URL] [--address URL] [--go VERSION], or site serve OUT PORT";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["build", out, options @ ..] => read(options).and_then(|options| run_build(out, options)),
        ["serve", out, port] => run_serve(out, port),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

/// The checkout in which the generator is started: it may be a copy of
/// the one in which it was built.
fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let here = env::current_dir().expect("the current folder");
        let top = here.ancestors().find(|top| top.join("site/pages").is_dir());
        top.expect("a checkout, in this folder or above it")
            .to_owned()
    })
}

/// An option without a text is as good as none: make passes it so.
fn read(args: &[&str]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut go = None;
    for option in args.chunks(2) {
        let [name, text] = option else {
            return Err(USAGE.to_owned());
        };
        let text = Some(text.trim_end_matches('/').to_owned()).filter(|text| !text.is_empty());
        match *name {
            "--repository" => options.repository = text,
            "--address" => options.address = text.map(|address| address + "/"),
            "--go" => go = text,
            _ => return Err(USAGE.to_owned()),
        }
    }
    options.provenance = Provenance::ask(root(), go);
    Ok(options)
}

fn run_build(out: &str, options: Options) -> Result<(), String> {
    let started = Instant::now();
    let pages = build(root(), Path::new(out), &options)?;
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

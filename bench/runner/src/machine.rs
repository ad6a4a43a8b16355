//! What was measured on what.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use harness::paths;

use crate::programs::Programs;

/// The crates that the jobs are about.
const CRATES: [&str; 8] = [
    "tokio",
    "tokio-util",
    "crossbeam",
    "rayon",
    "flume",
    "async-channel",
    "parking_lot",
    "axum",
];

/// The lines about the run, but for the day and the rounds.
///
/// # Errors
///
/// When rustc or a program cannot be asked.
pub fn about(programs: &Programs) -> Result<Vec<(String, String)>, String> {
    let mut about = vec![
        ("machine", machine()),
        ("go", programs.go_version.clone()),
        ("rustc", rustc()?),
        ("crates", crates()?),
    ];
    if let Some(busy) = busy() {
        about.push(("busy", busy.to_string()));
    }
    let mut about: Vec<_> = about
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    for name in ["go", "threads", "tasks", "rayon"] {
        let program = match name {
            "go" => programs.go.clone(),
            name => programs.rust.join(name),
        };
        let size = |file: &Path| fs::metadata(file).ok().map(|data| data.len());
        if let Some(bytes) = size(&program) {
            about.push((format!("size of {name}"), bytes.to_string()));
        }
        let stripped = program.with_extension("stripped");
        if said(
            "strip",
            &["-o".as_ref(), stripped.as_ref(), program.as_ref()],
        )
        .is_some()
            && let Some(bytes) = size(&stripped)
        {
            about.push((format!("size of {name} without symbols"), bytes.to_string()));
        }
        let _ = fs::remove_file(&stripped);
    }
    Ok(about)
}

/// What a program prints, where there is one and it ends well.
fn said(program: &str, args: &[&Path]) -> Option<String> {
    let output = Command::new(program).args(args).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn machine() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map(|(_, model)| model.to_owned())
        .or_else(|| {
            said(
                "sysctl",
                &["-n".as_ref(), "machdep.cpu.brand_string".as_ref()],
            )
        })
        .unwrap_or_else(|| "a processor of unknown name".to_owned());
    let cores = match crate::cores::there_are() {
        1 => "1 core".to_owned(),
        n => format!("{n} cores"),
    };
    let system = said("uname", &["-sr".as_ref()]).unwrap_or_default();
    format!("{model}, {cores}, {system}")
}

fn rustc() -> Result<String, String> {
    let text = said("rustc", &["--version".as_ref()]).ok_or("rustc does not say its version")?;
    let version = text.split(' ').nth(1);
    version
        .map(str::to_owned)
        .ok_or(format!("rustc says {text:?}"))
}

/// From Cargo.lock, where each package's name stands before its version.
fn crates() -> Result<String, String> {
    let file = paths::root().join("Cargo.lock");
    let lock = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let version = |name: &str| {
        let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
        rest.split('"').next()
    };
    let named = CRATES.map(|name| Some(format!("{name} {}", version(name)?)));
    Ok(named.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Which part of the cores' time others use, in percent, in a second in
/// which we sleep; `None` where there is no /proc.
fn busy() -> Option<u64> {
    let before = jiffies()?;
    thread::sleep(Duration::from_secs(1));
    let after = jiffies()?;
    let (idle, all) = (after.0 - before.0, after.1 - before.1);
    Some(100 * (all - idle) / all.max(1))
}

/// Those in which nothing ran, and all.
fn jiffies() -> Option<(u64, u64)> {
    let stat = fs::read_to_string("/proc/stat").ok()?;
    // cpu user nice system idle iowait …
    let numbers: Vec<u64> = stat
        .lines()
        .next()?
        .split_ascii_whitespace()
        .skip(1)
        .take(8)
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    Some((numbers.get(3)? + numbers.get(4)?, numbers.iter().sum()))
}

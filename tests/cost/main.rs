//! `make cost`: what the same jobs cost in both languages, as a table.
//!
//! Not a test: the figures are those of one machine on one day. They
//! are for the guide, which says what they are good for.

mod jobs;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use harness::go::Go;
use harness::paths;

/// How often a job is measured; the median counts.
const ROUNDS: usize = 7;

/// How long a round lasts at least.
const ROUND: Duration = Duration::from_millis(200);

/// A row of the table.
struct Row {
    /// What the Go program calls it.
    name: &'static str,
    job: &'static str,
    in_go: &'static str,
    in_rust: &'static str,
    /// Does it so many times, in Rust.
    rust: fn(u64),
}

const ROWS: [Row; 4] = [
    Row {
        name: "start_and_wait",
        job: "Start one and wait for it",
        in_go: "a goroutine and a `WaitGroup`",
        in_rust: "`thread::scope` with one `spawn`",
        rust: jobs::start_and_wait,
    },
    Row {
        name: "there_and_back",
        job: "There and back over two unbuffered channels",
        in_go: "two goroutines",
        in_rust: "two threads, crossbeam",
        rust: jobs::there_and_back,
    },
    Row {
        name: "buffered_send",
        job: "One send through a buffer of 100, one sender, one receiver",
        in_go: "two goroutines",
        in_rust: "two threads, crossbeam",
        rust: jobs::buffered_send,
    },
    Row {
        name: "small_tasks",
        job: "1,000 small tasks",
        in_go: "a goroutine each",
        in_rust: "a task each in rayon's `scope`",
        rust: jobs::small_tasks,
    },
];

fn main() -> ExitCode {
    let date = std::env::args().nth(1).unwrap_or_default();
    match table(&date) {
        Ok(table) => {
            print!("{table}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn table(date: &str) -> Result<String, String> {
    let go = Go::find()?;
    let of_go = measure_go(&go)?;
    let mut table = format!(
        "# What it costs\n\n\
         Measured on {date} with {} and rustc {}, on {} cores: the median of {ROUNDS} rounds. `make cost` writes it anew.\n\n\
         | The job | Go | Rust |\n\
         | --- | --- | --- |\n",
        go.version,
        rustc()?,
        std::thread::available_parallelism().map_or(1, usize::from)
    );
    for Row {
        name,
        job,
        in_go,
        in_rust,
        rust,
    } in ROWS
    {
        let go = of_go
            .get(name)
            .ok_or(format!("the Go program does not measure {name}"))?;
        let (go, rust) = (shown(*go), shown(nanoseconds(rust)));
        table += &format!("| {job} | {go}: {in_go} | {rust}: {in_rust} |\n");
    }
    Ok(table)
}

/// Two digits are all that such a figure is worth.
fn shown(ns: f64) -> String {
    let (value, unit) = match ns {
        ns if ns < 100.0 => (ns, "ns"),
        ns if ns < 1e6 => (ns / 1e3, "µs"),
        ns => (ns / 1e6, "ms"),
    };
    match value {
        value if value < 10.0 => format!("{value:.1} {unit}"),
        value if value < 100.0 => format!("{value:.0} {unit}"),
        value => format!("{:.0} {unit}", (value / 10.0).round() * 10.0),
    }
}

fn measure_go(go: &Go) -> Result<BTreeMap<String, f64>, String> {
    let output = Command::new(&go.command)
        .args(["run", "."])
        .current_dir(paths::root().join("tests/cost/go"))
        .envs([("GOTOOLCHAIN", "local"), ("GOFLAGS", ""), ("GOWORK", "off")])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let times = text.lines().filter_map(|line| {
        let (name, ns) = line.split_once(' ')?;
        Some((name.to_owned(), ns.parse().ok()?))
    });
    match output.status.success() {
        true => Ok(times.collect()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// What one of the job costs: as many of them as make a round long
/// enough, several rounds, the median.
fn nanoseconds(job: fn(u64)) -> f64 {
    let round = |times: u64| {
        let started = Instant::now();
        job(black_box(times));
        started.elapsed()
    };
    let mut times = 1;
    while round(times) < ROUND {
        times *= 2;
    }
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| round(times).as_secs_f64() * 1e9 / times as f64)
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

fn rustc() -> Result<String, String> {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.split(' ')
        .nth(1)
        .map(str::to_owned)
        .ok_or_else(|| format!("rustc says {text:?}"))
}

//! Runs one program once, and holds what it came to.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use bench::data::GO;
use bench::jobs::{Job, Kind, Way};
use harness::live::Live;
use harness::run::{self, End, Limits};

use crate::cores::{Cores, Role, bound};
use crate::programs::Programs;

const LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    output: 1 << 16,
};

/// A side of a job: Go, or one of the ways in Rust.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// The Go program.
    Go,
    /// A Rust program.
    Rust(&'static Way),
}

impl Side {
    /// As in the figures.
    pub fn name(self) -> &'static str {
        match self {
            Side::Go => GO,
            Side::Rust(way) => way.name,
        }
    }

    /// How often a run does the job.
    pub fn times(self, job: &Job) -> u64 {
        match self {
            Side::Go => job.times,
            Side::Rust(way) => way.times,
        }
    }
}

/// How a run is done.
#[derive(Debug, Clone, Copy)]
pub struct How {
    /// On how many cores.
    pub cores: Cores,
    /// With an allocator that counts, where it is a Rust program. Go
    /// counts always.
    pub counted: bool,
    /// How often the job is done.
    pub times: u64,
}

/// What a run has shown, for each time that the job was done.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Run {
    /// Nanoseconds.
    pub ns: f64,
    /// Half of the answers came within so many.
    pub p50: Option<f64>,
    /// And 99 of 100.
    pub p99: Option<f64>,
    /// Bytes at rest; of a server, the most that it had in use.
    pub bytes: Option<f64>,
    /// Allocations.
    pub allocations: Option<f64>,
}

/// Does a job once.
///
/// # Errors
///
/// When the program fails, or comes to something else than it must.
pub fn run(programs: &Programs, job: &Job, side: Side, how: How) -> Result<Run, String> {
    match job.kind {
        Kind::Plain | Kind::Parked => {
            let mut command = command(programs, job, side, how);
            let said = bound(how.cores, Role::Worker, || said(&mut command))?;
            checked(job, side, how.times, &said)
        }
        Kind::Served { connections } => served(programs, job, side, how, connections),
    }
}

fn command(programs: &Programs, job: &Job, side: Side, how: How) -> Command {
    let mut command = match side {
        Side::Go => Command::new(&programs.go),
        Side::Rust(way) => {
            let suffix = if how.counted { "_counted" } else { "" };
            Command::new(programs.rust.join(format!("{}{suffix}", way.program())))
        }
    };
    command.arg(job.name);
    if let Side::Rust(way) = side {
        command.arg(way.name);
    }
    command.arg(how.times.to_string());
    how.cores.tell(&mut command);
    command
}

/// What a program prints, if it ends well.
fn said(command: &mut Command) -> Result<String, String> {
    let shown = format!("{command:?}");
    let output = run::run(command, LIMITS).map_err(|error| format!("{shown}: {error}"))?;
    if output.end != End::Exit(0) {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{shown}: {}\n{stderr}", output.end));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{shown}: {error}"))
}

/// Starts the server, and lets the client ask it.
fn served(
    programs: &Programs,
    job: &Job,
    side: Side,
    how: How,
    connections: u64,
) -> Result<Run, String> {
    let mut command = command(programs, job, side, how);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let shown = format!("{command:?}");
    let failed = |error: std::io::Error| format!("{shown}: {error}");
    let mut server =
        bound(how.cores, Role::Worker, || Live::start(&mut command)).map_err(failed)?;
    let stdout = server.child().stdout.take().expect("it is piped");
    let mut address = String::new();
    BufReader::new(stdout)
        .read_line(&mut address)
        .map_err(failed)?;
    let address = address.trim();
    if address.is_empty() {
        let _ = server.end();
        return Err(format!("{shown}: does not say where it listens"));
    }
    let mut client = Command::new(programs.rust.join("client"));
    let numbers = [connections.to_string(), how.times.to_string()];
    client.args([job.name, address]).args(numbers);
    let said = bound(how.cores, Role::Client, || said(&mut client));
    let most = most_memory(server.id().as_raw());
    let _ = server.end();
    let run = checked(job, side, how.times, &said?)?;
    Ok(Run { bytes: most, ..run })
}

/// The most that a process has had in use; `None` where there is no
/// /proc.
fn most_memory(process: i32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kib * 1024.0)
}

/// What a program has said, if the result is right.
fn checked(job: &Job, side: Side, times: u64, said: &str) -> Result<Run, String> {
    let who = format!("{} with {}", job.name, side.name());
    let value = |name: &str| -> Result<Option<u64>, String> {
        let found = said
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        let number = found.map(|text| text.parse().map_err(|_| format!("{who}: {name} {text}")));
        number.transpose()
    };
    let needed = |name: &str| value(name)?.ok_or(format!("{who} does not say {name}: {said:?}"));
    let (result, expected) = (needed("result")?, (job.expected)(times));
    if result != expected {
        return Err(format!(
            "{who} came to {result}, where {expected} is right: done {times} times"
        ));
    }
    let each = |number: u64| number as f64 / times as f64;
    let plain = |number: u64| number as f64;
    Ok(Run {
        ns: each(needed("ns")?),
        p50: value("p50")?.map(plain),
        p99: value("p99")?.map(plain),
        bytes: value("at_rest")?.filter(|bytes| *bytes > 0).map(each),
        allocations: value("allocations")?.map(each),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_that_is_not_right_fails() {
        let job = bench::jobs::named("round_trip").unwrap();
        let right = checked(job, Side::Go, 4, "ns 100\nresult 6\nallocations 2\n");
        let run = Run {
            ns: 25.0,
            allocations: Some(0.5),
            ..Run::default()
        };
        assert_eq!(right, Ok(run));
        let wrong = checked(job, Side::Go, 4, "ns 100\nresult 7\n");
        let why = "round_trip with go came to 7, where 6 is right: done 4 times";
        assert_eq!(wrong, Err(why.to_owned()));
        let silent = checked(job, Side::Go, 4, "ns 100\n");
        assert!(silent.unwrap_err().contains("does not say result"));
    }
}

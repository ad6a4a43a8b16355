//! The jobs of `make bench` in Rust: with threads, with tasks, with
//! rayon. Each is a program that is given a job, a variant of it and how
//! often to do it; it prints the time, and the result, which whoever
//! has started it checks.

pub mod client;
pub mod rayon;
mod system;
pub mod tasks;
pub mod threads;

use std::process::ExitCode;
use std::time::{Duration, Instant};

/// What one run has shown.
#[derive(Debug)]
pub struct Outcome {
    /// What the work took.
    pub time: Duration,
    /// What it came to.
    pub result: u64,
    /// Bytes of memory that were in use while all waited, less those
    /// before they were started.
    pub at_rest: Option<u64>,
}

impl Outcome {
    /// Of work that began then and has ended now.
    pub(crate) fn since(started: Instant, result: u64) -> Outcome {
        Outcome {
            time: started.elapsed(),
            result,
            at_rest: None,
        }
    }

    /// Of work that began then and ends with this.
    pub(crate) fn since_end(started: Instant, last: impl FnOnce() -> u64) -> Outcome {
        let result = last();
        Outcome::since(started, result)
    }
}

/// A job, a variant of it, and what does it so many times.
pub type Entry = (&'static str, &'static str, fn(u64) -> Outcome);

/// How many allocations there have been, where they are counted.
pub type Count = fn() -> usize;

/// The whole program: `JOB VARIANT TIMES`.
pub fn main(list: &[Entry], count: Option<Count>) -> ExitCode {
    match report(list, count) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn report(list: &[Entry], count: Option<Count>) -> Result<String, String> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [job, variant, times] = &given[..] else {
        return Err("takes the name of a job, of a variant, and how often".to_owned());
    };
    let times: u64 = times
        .parse()
        .map_err(|_| format!("how often is a number, and not {times:?}"))?;
    let (_, _, run) = list
        .iter()
        .find(|(j, v, _)| j == job && v == variant)
        .ok_or_else(|| format!("there is no {job} with {variant} here"))?;
    // What waits must be weighed in fresh memory.
    if job != "parked" {
        run(times.div_ceil(10));
    }
    let before = count.map(|count| count());
    let outcome = run(times);
    let mut report = format!(
        "ns {}\nresult {}\n",
        outcome.time.as_nanos(),
        outcome.result
    );
    if let Some(bytes) = outcome.at_rest {
        report += &format!("at_rest {bytes}\n");
    }
    if let (Some(before), Some(count)) = (before, count) {
        report += &format!("allocations {}\n", count() - before);
    }
    Ok(report)
}

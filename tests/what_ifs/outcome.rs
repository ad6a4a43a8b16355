//! Runs a changed program.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use go_to_rust::what_if::Half;
use harness::paths;
use harness::run::{End, Limits, OUTPUT, watched};
use harness::transcript::Transcript;
use harness::verdict::ENVIRONMENT;
use nix::sys::signal::{Signal, kill};

use crate::goroutines;
use crate::waits::{self, Look};

/// How long it takes from one look at a program to the next. The next
/// is later where the one before did not see it wait.
const BETWEEN: Duration = Duration::from_millis(4);

/// A program that is looked at often enough is left alone for so long.
const LONGEST: Duration = Duration::from_millis(40);

/// Where the system does not say what threads wait for, a program that
/// runs for so long counts as one that waits for ever.
const BLIND: Duration = Duration::from_secs(2);

/// A Go program that has not used the processor for so long is asked
/// what its goroutines do, and one that has after [`GO_ASKED`].
const GO_IDLE: Duration = Duration::from_millis(100);

const GO_ASKED: Duration = Duration::from_secs(2);

/// What became of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: String,
    /// Standard error. Without the runtime's answer to our question.
    pub stderr: String,
    /// How it came to an end.
    pub end: Ended,
}

/// How a program came to an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// By itself: the exit status, or 128 and a signal's number.
    Status(i32),
    /// It was seen to wait for ever.
    WaitsForEver(Proof),
    /// In no way that the catalogue knows.
    Otherwise(String),
}

/// How it is known that a program waits for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// Two looks at its threads.
    Threads,
    /// The states of its goroutines.
    Goroutines,
    /// None: it still ran after a while, and this is why that is all.
    Limit(String),
}

/// What is to be run.
#[derive(Debug, Clone)]
pub struct Run {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// What stands in its environment beside the usual.
    pub variables: Vec<(String, String)>,
    /// In which language it is written.
    pub half: Half,
    /// How long it may run.
    pub limit: Duration,
    /// Of a Go program of which it is said that it waits for ever: its
    /// source. Others are not asked for their goroutines.
    pub asked: Option<PathBuf>,
}

/// Runs a program to its end, or until it is seen to wait for ever.
///
/// # Errors
///
/// When it cannot be started.
pub fn run(what: &Run) -> Result<Outcome, String> {
    run_looking(what, waits::look)
}

fn run_looking(what: &Run, look: fn(i32) -> Look) -> Result<Outcome, String> {
    let mut command = Command::new(&what.command[0]);
    command
        .args(&what.command[1..])
        .current_dir(paths::root())
        .env_clear()
        .envs(ENVIRONMENT)
        .envs(what.variables.iter().map(|(k, v)| (k, v)));
    let mut watch = Watch::new(look);
    let limits = Limits {
        time: what.limit,
        output: OUTPUT,
    };
    let mut asked = false;
    let output = match (what.half, &what.asked) {
        (Half::Rust, _) => watched(&mut command, limits, &mut |process| {
            watch.rust(process.as_raw())
        }),
        (Half::Go, None) => watched(&mut command, limits, &mut |_| Some(limits.time)),
        (Half::Go, Some(_)) => {
            command.env("GOTRACEBACK", "all");
            watched(&mut command, limits, &mut |process| {
                if watch.go(process.as_raw()) && !asked {
                    asked = kill(process, Signal::SIGQUIT).is_ok();
                }
                Some(BETWEEN)
            })
        }
    };
    let output = output.map_err(|error| format!("could not be started: {error}"))?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let (stdout, mut stderr) = (text(output.stdout), text(output.stderr));
    let end = match output.end {
        End::Stopped => Ended::WaitsForEver(match watch.blind {
            Some(why) => Proof::Limit(why),
            None => Proof::Threads,
        }),
        End::Exit(2) if asked && stderr.contains(QUIT) => {
            let at = stderr.find(QUIT).unwrap_or(0);
            let profile = stderr.split_off(at);
            asked_to_end(what, &profile)
        }
        End::Exit(status) => Ended::Status(status),
        End::Signal(number) => Ended::Status(128 + number),
        other => Ended::Otherwise(match watch.works {
            Some(why) => format!("{other} ({why})"),
            None => other.to_string(),
        }),
    };
    if what.asked.is_some() && !matches!(end, Ended::WaitsForEver(_)) {
        // With GOTRACEBACK=all, a report has the goroutines in it.
        if let Some(at) = stderr.find("\n\ngoroutine ") {
            stderr.truncate(at + 1);
        }
    }
    Ok(Outcome {
        stdout,
        stderr,
        end,
    })
}

/// With this the runtime begins its answer to SIGQUIT.
const QUIT: &str = "SIGQUIT: quit";

/// A Go program was asked for its goroutines, and ended with that.
fn asked_to_end(what: &Run, profile: &str) -> Ended {
    let source = what.asked.as_ref().map(std::fs::read_to_string);
    let timer = match source {
        Some(Ok(source)) => goroutines::timer(&source),
        _ => None,
    };
    match (goroutines::all_wait(profile), timer) {
        (Err(why), _) => Ended::Otherwise(format!("still running: {why}")),
        (Ok(()), Some(timer)) => Ended::Otherwise(format!(
            "each goroutine waits, but the program uses {timer}: that may yet wake one"
        )),
        (Ok(()), None) => Ended::WaitsForEver(Proof::Goroutines),
    }
}

impl Outcome {
    /// In the form in which a pinned text is compared.
    pub fn transcript(&self) -> Option<Transcript> {
        match self.end {
            Ended::Status(status) => Some(Transcript {
                stdout: self.stdout.clone(),
                stderr: self.stderr.clone(),
                status,
            }),
            _ => None,
        }
    }
}

/// What was seen of a running program so far.
struct Watch {
    look: fn(i32) -> Look,
    last: Option<Vec<waits::Thread>>,
    pause: Duration,
    started: Instant,
    /// Since when a Go program has not used the processor.
    idle: Option<(Instant, String)>,
    /// Why the looks show nothing.
    blind: Option<String>,
    /// What it last did other than wait for ever.
    works: Option<String>,
}

impl Watch {
    fn new(look: fn(i32) -> Look) -> Watch {
        Watch {
            look,
            last: None,
            pause: BETWEEN,
            started: Instant::now(),
            idle: None,
            blind: None,
            works: None,
        }
    }

    /// When to look again; `None` when it is seen to wait for ever.
    fn rust(&mut self, process: i32) -> Option<Duration> {
        match (self.look)(process) {
            Look::Waits(threads) => {
                if self.last.as_ref() == Some(&threads) {
                    return None;
                }
                self.last = Some(threads);
                self.pause = BETWEEN;
            }
            Look::Works(why) => {
                self.last = None;
                self.works = Some(why);
                self.pause = (self.pause * 3 / 2).min(LONGEST);
            }
            Look::CannotTell(why) => {
                self.blind = Some(why);
                if self.started.elapsed() >= BLIND {
                    return None;
                }
                self.pause = LONGEST;
            }
        }
        Some(self.pause)
    }

    /// Whether it is time to ask a Go program for its goroutines.
    fn go(&mut self, process: i32) -> bool {
        let now = Instant::now();
        let times = waits::times(process);
        match &self.idle {
            Some((since, then)) if *then == times => {
                now - *since >= GO_IDLE || now - self.started >= GO_ASKED
            }
            _ => {
                self.idle = Some((now, times));
                now - self.started >= GO_ASKED
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleep(look: fn(i32) -> Look) -> Ended {
        let what = Run {
            command: ["sleep", "9"].map(str::to_owned).to_vec(),
            variables: Vec::new(),
            half: Half::Rust,
            limit: Duration::from_secs(5),
            asked: None,
        };
        run_looking(&what, look).unwrap().end
    }

    #[test]
    fn where_nothing_is_seen_it_is_said_that_there_is_no_proof() {
        let blind = sleep(|_| Look::CannotTell("no windows".to_owned()));
        assert_eq!(
            blind,
            Ended::WaitsForEver(Proof::Limit("no windows".to_owned()))
        );
    }
}

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

/// The same for a Go program, and how long it must have waited before
/// it is asked what its goroutines do. It is asked in any case when half
/// of its time is over.
const GO_BETWEEN: Duration = Duration::from_millis(20);
const GO_IDLE: Duration = Duration::from_millis(100);

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
    /// Go's runtime said so, of a program with timers: then it says so
    /// often, but not always.
    Runtime,
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
        (Half::Rust | Half::Tasks, _) => watched(&mut command, limits, &mut |process| {
            watch.rust(process.as_raw())
        }),
        (Half::Go, None) => watched(&mut command, limits, &mut |_| Some(limits.time)),
        (Half::Go, Some(_)) => {
            command.env("GOTRACEBACK", "all");
            watched(&mut command, limits, &mut |process| {
                let late = watch.started.elapsed() >= limits.time / 2;
                if !asked && (watch.go(process.as_raw()) || late) {
                    asked = kill(process, Signal::SIGQUIT).is_ok();
                }
                Some(GO_BETWEEN)
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
            answered(what, &profile, watch.idle)
        }
        End::Exit(2) if said_of_timers(what, &stderr) => {
            stderr.clear();
            Ended::WaitsForEver(Proof::Runtime)
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
/// `idle` says that no timer ran.
fn answered(what: &Run, profile: &str, idle: bool) -> Ended {
    let source = source(what);
    let waker = match idle {
        true => goroutines::finalizer(&source),
        false => goroutines::finalizer(&source).or_else(|| goroutines::timer(&source)),
    };
    match (goroutines::all_wait(profile), waker) {
        (Err(why), _) => Ended::Otherwise(format!("still running: {why}")),
        (Ok(()), Some(waker)) => Ended::Otherwise(format!(
            "still running: each goroutine waits, but the program uses {waker}, which may yet wake one"
        )),
        (Ok(()), None) => Ended::WaitsForEver(Proof::Goroutines),
    }
}

/// Whether Go's runtime reports the deadlock of a program that is said
/// to wait for ever, and that has timers. While a timer runs the runtime
/// does not look, and when it has run out it does not always.
fn said_of_timers(what: &Run, stderr: &str) -> bool {
    what.asked.is_some()
        && stderr.starts_with(goroutines::DEADLOCK)
        && goroutines::timer(&source(what)).is_some()
}

/// The source of a Go program that may be asked.
fn source(what: &Run) -> String {
    let source = what.asked.as_ref().map(std::fs::read_to_string);
    source.and_then(Result::ok).unwrap_or_default()
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
    /// Since when.
    since: Instant,
    /// Of a Go program: that it was seen to wait, with no timer.
    idle: bool,
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
            since: Instant::now(),
            idle: false,
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

    /// Whether a Go program was seen to wait, with no timer.
    fn go(&mut self, process: i32) -> bool {
        match waits::look_at_go(process) {
            Look::Waits(threads) if self.last.as_ref() == Some(&threads) => {
                self.idle = self.since.elapsed() >= GO_IDLE;
            }
            Look::Waits(threads) => {
                self.last = Some(threads);
                self.since = Instant::now();
            }
            Look::Works(_) | Look::CannotTell(_) => self.last = None,
        }
        self.idle
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust_programs::{self, Rustc};
    use crate::store::{self, Program};

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

    /// Two threads that hand a value to and fro: each waits most of the
    /// time, and now and then a look finds both of them waiting, because
    /// it comes to one after the other.
    const TO_AND_FRO: &str = "
        use std::sync::mpsc::sync_channel;
        pub fn main() {
            let (a, from_a) = sync_channel(0);
            let (b, from_b) = sync_channel(0);
            std::thread::spawn(move || for n in from_a { b.send(n).unwrap() });
            loop { a.send(1).unwrap(); from_b.recv().unwrap(); }
        }";

    #[test]
    #[cfg(target_os = "linux")]
    fn one_look_is_not_enough_and_two_are() {
        let rustc = Rustc::find().unwrap();
        let programs = [Program::new("to_and_fro", TO_AND_FRO.to_owned(), &rustc.by)];
        let folder = store::folder().join("to_and_fro");
        let built = rust_programs::build(&rustc, &folder, &programs, false).unwrap();
        let mut child = Command::new(&built.program)
            .arg(&programs[0].name)
            .spawn()
            .unwrap();
        let mut watch = Watch::new(waits::look);
        let mut looks = 0;
        let mut found = Vec::new();
        let until = Instant::now() + Duration::from_secs(20);
        while found.len() < 20 && Instant::now() < until {
            looks += 1;
            let seen = watch.rust(child.id().cast_signed());
            // No two of them are the same, however far apart.
            if seen.is_none() || watch.last.as_ref().is_some_and(|l| found.contains(l)) {
                child.kill().unwrap();
                panic!("look {looks} says that it waits for ever");
            }
            found.extend(watch.last.clone());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(!found.is_empty(), "{looks} looks never found both waiting");
    }
}

//! A service that runs, and what it says.

use std::io::{self, BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use harness::live::Live;
use nix::sys::signal::{Signal, kill};

/// How long anything may take before we give up. It is not what makes
/// an order: that is made by waiting for what was said.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What becomes of one that we want to hear.
pub const HAS_ENDED: &str = "has ended";

/// A running service.
#[derive(Debug)]
pub struct Running {
    live: Live,
    /// Where it listens.
    pub address: SocketAddr,
    patience: Duration,
    lines: Receiver<String>,
    errors: Receiver<String>,
}

/// How a service ended.
#[derive(Debug)]
pub struct Ended {
    /// What it had said and nobody had asked for.
    pub lines: Vec<String>,
    /// Standard error.
    pub errors: Vec<String>,
    /// As a shell gives it: 128 and the signal where that was the end.
    /// Or why there is none.
    pub status: Result<i32, String>,
}

impl Running {
    /// Starts a program with these settings, and waits until it says
    /// its address.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub fn start(command: &mut Command, patience: Duration) -> Result<Running, String> {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut live = Live::start(command).map_err(|error| error.to_string())?;
        let lines = lines(live.child().stdout.take().expect("piped"));
        let errors = lines_of_errors(&mut live);
        let mut running = Running {
            live,
            address: ([127, 0, 0, 1], 0).into(),
            patience,
            lines,
            errors,
        };
        let first = running.line()?;
        let address = first
            .strip_prefix("listening on ")
            .and_then(|address| address.parse().ok());
        running.address =
            address.ok_or_else(|| format!("its first line is not its address: {first}"))?;
        Ok(running)
    }

    /// The next line that it says.
    ///
    /// # Errors
    ///
    /// When it says nothing, or has ended.
    pub fn line(&mut self) -> Result<String, String> {
        self.lines
            .recv_timeout(self.patience)
            .map_err(|why| match why {
                RecvTimeoutError::Timeout => "says nothing".to_owned(),
                RecvTimeoutError::Disconnected => HAS_ENDED.to_owned(),
            })
    }

    /// The next line that it has said already.
    pub fn line_now(&mut self) -> Option<String> {
        self.lines.try_recv().ok()
    }

    /// Sends it a signal.
    ///
    /// # Errors
    ///
    /// When it is gone.
    pub fn signal(&self, signal: Signal) -> Result<(), String> {
        kill(self.live.id(), signal).map_err(|error| error.to_string())
    }

    /// Waits for its end.
    pub fn end(mut self) -> Ended {
        // Both are closed when it has ended, and not before.
        let (lines, said_all) = self.rest(&self.lines);
        let (errors, wrote_all) = self.rest(&self.errors);
        Ended {
            lines,
            errors,
            status: match said_all && wrote_all {
                true => self.status(),
                false => Err("does not end".to_owned()),
            },
        }
    }

    /// What comes, and whether that is all.
    fn rest(&self, from: &Receiver<String>) -> (Vec<String>, bool) {
        let mut all = Vec::new();
        loop {
            match from.recv_timeout(self.patience) {
                Ok(line) => all.push(line),
                Err(why) => return (all, why == RecvTimeoutError::Disconnected),
            }
        }
    }

    fn status(&mut self) -> Result<i32, String> {
        harness::live::wait_for_end(self.live.id());
        if !self.live.is_alone() {
            return Err("ends, but leaves a process behind".to_owned());
        }
        let status = self.live.child().wait();
        let status = status.map_err(|error| error.to_string())?;
        Ok(status
            .code()
            .or_else(|| status.signal().map(|signal| 128 + signal))
            .expect("a process ends by itself or by a signal"))
    }
}

fn lines_of_errors(live: &mut Live) -> Receiver<String> {
    lines(live.child().stderr.take().expect("piped"))
}

/// The lines that come through a pipe, until it closes.
fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let all = BufReader::new(pipe).lines();
        for line in all.map_while(io::Result::ok) {
            if tx.send(line).is_err() {
                return;
            }
        }
    });
    rx
}

//! Runs one program, within limits.

use std::fmt;
use std::fs;
use std::io::{self, PipeReader, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::Signal;
use nix::unistd::Pid;

use crate::live::{Live, wait_for_end};

/// What a program may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// From its start to its end.
    pub time: Duration,
    /// Bytes on standard output and standard error, each.
    pub output: usize,
}

/// One mebibyte: far more than a page wants to show.
pub const OUTPUT: usize = 1 << 20;

/// 512 mebibytes of memory that is in use, far more than a pair needs,
/// also with the race detector. Looked at on Linux alone.
pub const MEMORY: u64 = 512 << 20;

/// After a program has ended, what it has left behind may go on for so
/// long: a process that runs, or that keeps a pipe open.
const AFTERWARDS: Duration = Duration::from_secs(1);

/// How often that is looked at, and how often the memory.
const LOOK: Duration = Duration::from_millis(20);

/// What a program did.
#[derive(Debug)]
pub struct Output {
    /// Standard output, up to the limit.
    pub stdout: Vec<u8>,
    /// Standard error, up to the limit.
    pub stderr: Vec<u8>,
    /// How it came to an end.
    pub end: End,
}

/// How a program came to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// By itself, with this status.
    Exit(i32),
    /// By this signal, which we did not send.
    Signal(i32),
    /// It was killed: it ran longer than this.
    TimedOut(Duration),
    /// It was killed: it wrote more than this many bytes.
    TooMuchOutput(usize),
    /// It was killed: it used more than this many bytes of memory.
    TooMuchMemory(u64),
    /// It ended, but something that it started ran on or kept its
    /// output open, and was killed. A process that only runs on is seen
    /// on Linux alone.
    LeftProcess,
    /// It was killed: whoever watched it had seen enough.
    Stopped,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            End::Exit(code) => write!(f, "exit status {code}"),
            End::Signal(number) => match Signal::try_from(number) {
                Ok(signal) => write!(f, "killed by {signal}"),
                Err(_) => write!(f, "killed by signal {number}"),
            },
            End::TimedOut(limit) => {
                write!(f, "killed: still running after {limit:?}")
            }
            End::TooMuchOutput(limit) => {
                write!(f, "killed: wrote more than {limit} bytes")
            }
            End::Stopped => write!(f, "killed by its watcher"),
            End::TooMuchMemory(limit) => {
                write!(f, "killed: used more than {} MiB of memory", limit >> 20)
            }
            End::LeftProcess => write!(f, "ended, but left a process behind"),
        }
    }
}

/// Runs `command` to its end or to its limits. Whatever way it ends,
/// nothing of its process group is alive afterwards, and on Linux
/// nothing else that it has started.
///
/// Standard input is empty. The environment is the command's.
///
/// # Errors
///
/// When the program cannot be started or waited for.
pub fn run(command: &mut Command, limits: Limits) -> io::Result<Output> {
    watched(command, limits, &mut |_| Some(limits.time))
}

/// Like [`run`], and calls `watch` with the number of the process: at
/// once, and again when as much time has passed as it answers. `None`
/// says that it has seen enough: what the program has written is read,
/// and it is killed.
///
/// # Errors
///
/// When the program cannot be started or waited for.
pub fn watched(
    command: &mut Command,
    limits: Limits,
    watch: &mut dyn FnMut(Pid) -> Option<Duration>,
) -> io::Result<Output> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let deadline = Instant::now() + limits.time;
    let mut live = Live::start(command)?;
    let mut stdout = Pipe::new(live.child().stdout.take());
    let mut stderr = Pipe::new(live.child().stderr.take());

    // A pipe that closes when the leader has ended, so that one `poll`
    // can wait for everything. The leader is not collected here.
    let (exited, exit) = io::pipe()?;
    let leader = live.id();
    let waiter = thread::spawn(move || {
        wait_for_end(leader);
        drop(exit);
    });

    let mut exited = Some(exited);
    let mut until = deadline;
    let mut look = Instant::now();
    let mut enough = false;
    let mut weigh = Instant::now() + LOOK;
    let forced = loop {
        if exited.is_some() && !enough && Instant::now() >= look {
            match watch(leader) {
                Some(after) => look = Instant::now() + after,
                None => enough = true,
            }
        }
        let mut waiting: Vec<PollFd<'_>> = Vec::with_capacity(3);
        for fd in [exited.as_ref().map(AsFd::as_fd), stdout.fd(), stderr.fd()]
            .into_iter()
            .flatten()
        {
            waiting.push(PollFd::new(fd, PollFlags::POLLIN));
        }
        if waiting.is_empty() && live.is_alone() {
            break None;
        }
        let now = Instant::now();
        if exited.is_some() && now >= weigh {
            weigh = now + LOOK;
            if memory(leader) > MEMORY {
                break Some(End::TooMuchMemory(MEMORY));
            }
        }
        let wake = match (enough, exited.is_some()) {
            (true, _) => now,
            (false, true) => until.min(look).min(weigh),
            // For what it has left behind.
            (false, false) => until.min(now + LOOK),
        };
        // Rounded up, so that the deadline has passed when it returns.
        let left = wake.saturating_duration_since(now);
        let millis = left.as_nanos().div_ceil(1_000_000);
        let timeout = PollTimeout::try_from(millis).unwrap_or(PollTimeout::MAX);
        match poll(&mut waiting, timeout) {
            Err(nix::Error::EINTR) => continue,
            Err(error) => return Err(error.into()),
            Ok(0) if enough => break Some(End::Stopped),
            Ok(0) if Instant::now() < until => continue,
            Ok(0) if exited.is_none() => break Some(End::LeftProcess),
            Ok(0) => break Some(End::TimedOut(limits.time)),
            Ok(_) => {}
        }
        let ready: Vec<bool> = waiting.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        let mut ready = ready.into_iter();
        let exit_seen = exited.is_some() && ready.next() == Some(true);
        for pipe in [&mut stdout, &mut stderr] {
            if pipe.fd().is_some() && ready.next() == Some(true) {
                pipe.read()?;
            }
        }
        if exit_seen {
            exited = None;
            until = Instant::now() + AFTERWARDS;
        }
        if stdout.bytes.len().max(stderr.bytes.len()) > limits.output {
            break Some(End::TooMuchOutput(limits.output));
        }
    };

    let status = live.end()?;
    waiter.join().expect("the waiter only waits");
    let end = forced.unwrap_or_else(|| match (status.code(), status.signal()) {
        (Some(code), _) => End::Exit(code),
        (None, Some(signal)) => End::Signal(signal),
        (None, None) => unreachable!("a process ends by itself or by a signal"),
    });
    stdout.bytes.truncate(limits.output);
    stderr.bytes.truncate(limits.output);
    Ok(Output {
        stdout: stdout.bytes,
        stderr: stderr.bytes,
        end,
    })
}

/// The memory that a process has in use, in bytes; 0 where there is no
/// /proc to say it.
fn memory(process: Pid) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let kib = status.lines().find_map(|line| {
        let size = line.strip_prefix("VmRSS:")?.trim();
        size.strip_suffix(" kB")?.parse::<u64>().ok()
    });
    kib.unwrap_or(0) * 1024
}

/// One end of a pipe, until it closes, and what came through it.
struct Pipe {
    from: Option<PipeReader>,
    bytes: Vec<u8>,
}

impl Pipe {
    fn new(from: Option<impl Into<OwnedFd>>) -> Pipe {
        Pipe {
            from: from.map(|end| PipeReader::from(end.into())),
            bytes: Vec::new(),
        }
    }

    fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.from.as_ref().map(AsFd::as_fd)
    }

    /// Reads what is there; `poll` has said that it will not block.
    fn read(&mut self) -> io::Result<()> {
        let mut buffer = [0; 16 * 1024];
        let from = self.from.as_mut().expect("polled, so open");
        match from.read(&mut buffer)? {
            0 => self.from = None,
            n => self.bytes.extend_from_slice(&buffer[..n]),
        }
        Ok(())
    }
}

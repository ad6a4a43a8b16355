//! Proves that a program waits for ever, from the state of its threads.
//!
//! A program waits for ever when each of its threads sits in a wait
//! without a time limit that only another of them could end. Linux says
//! of each thread in which system call it sits, with the arguments. Two
//! looks, some milliseconds apart, must find the same threads in the
//! same waits, and none may have used the processor or changed its
//! state between them: then there was a moment at which all of them
//! waited, and after it none is left to wake another.
//!
//! Counted as a wait without a time limit:
//!
//! - a `futex` wait whose time limit is the null pointer: what a lock, a
//!   condition variable, a channel, `park` and `join` come to;
//! - an `epoll` wait with the time limit −1 on nothing but event
//!   counters of its own, as an event loop waits that has no sockets.
//!
//! Not counted: a sleep; any wait with a time limit; a `read`, because
//! another process could hold the other end of a pipe, even where none
//! does. A program with another process in its group is not judged: that
//! one could share memory with it. What is left out is a signal: no
//! program here asks for one, and nobody sends it one.

use std::fs;
use std::path::{Path, PathBuf};

/// What a look at a program finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Every thread sits in a wait without a time limit: this look,
    /// for comparing with the next.
    Waits(Vec<Thread>),
    /// Some thread does not, and why that is.
    Works(String),
    /// The system does not say.
    CannotTell(String),
}

/// A thread in a wait without a time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its number.
    pub id: i32,
    /// The system call with its arguments and the place in the program.
    pub call: String,
    /// Ticks of processor time, in the program and in the kernel.
    pub time: [u64; 2],
    /// How often it was taken off the processor: by itself, by force.
    pub switches: [u64; 2],
}

/// Looks at all threads of a process.
pub fn look(process: i32) -> Look {
    look_at(process, Runtime::Rust)
}

/// Looks at all threads of a Go program. Its runtime has one that
/// sleeps and looks around, again and again, and another that waits
/// for the next timer where there is one. So the threads wait when only
/// one of them has a time limit; then no timer runs. Whether a goroutine
/// waits for input or output is not seen here.
pub fn look_at_go(process: i32) -> Look {
    look_at(process, Runtime::Go)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Runtime {
    Rust,
    Go,
}

fn look_at(process: i32, runtime: Runtime) -> Look {
    if !cfg!(target_os = "linux") || CALLS[0].is_none() {
        return Look::CannotTell("this system does not say what a thread waits for".to_owned());
    }
    let folder = PathBuf::from(format!("/proc/{process}/task"));
    let Ok(tasks) = fs::read_dir(&folder) else {
        return Look::Works("it has ended".to_owned());
    };
    let mut threads = Vec::new();
    // The thread of Go's runtime that looks around.
    let mut around = None;
    for task in tasks.flatten() {
        let Some(id) = task.file_name().to_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        let call = match fs::read_to_string(task.path().join("syscall")) {
            Ok(call) => call.trim().to_owned(),
            Err(error) if task.path().exists() => {
                return Look::CannotTell(format!("{}/syscall: {error}", task.path().display()));
            }
            Err(_) => return Look::Works(format!("thread {id} has ended")),
        };
        if !is_endless(&call, process, runtime) {
            if runtime == Runtime::Go && around.is_none() && is_sleep(&call) {
                around = Some(id);
                continue;
            }
            return Look::Works(format!("thread {id} is in {call}"));
        }
        match thread(id, call, &task.path()) {
            Look::Waits(thread) => threads.extend(thread),
            other => return other,
        }
    }
    if threads.is_empty() {
        return Look::Works("none of its threads waits".to_owned());
    }
    if runtime == Runtime::Go && around.is_none() {
        return Look::Works("its runtime does not look around".to_owned());
    }
    threads.sort_unstable_by_key(|thread| thread.id);
    match companion(process) {
        Some(other) => Look::Works(format!("process {other} is in its group")),
        None => Look::Waits(threads),
    }
}

/// A look at one thread. A file that is gone belongs to a thread that
/// has ended.
fn thread(id: i32, call: String, folder: &Path) -> Look {
    let read = |name: &str| fs::read_to_string(folder.join(name));
    let (Ok(stat), Ok(status)) = (read("stat"), read("status")) else {
        return Look::Works(format!("thread {id} has ended"));
    };
    let parsed = || {
        // The name in brackets may hold anything.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let number = |name: &str| -> Option<u64> {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim_start_matches(':').trim().parse().ok()
        };
        let thread = Thread {
            id,
            call,
            time: [fields.get(11)?.parse().ok()?, fields.get(12)?.parse().ok()?],
            switches: [
                number("voluntary_ctxt_switches")?,
                number("nonvoluntary_ctxt_switches")?,
            ],
        };
        Some((fields[0] == "S", thread))
    };
    match parsed() {
        Some((true, thread)) => Look::Waits(vec![thread]),
        Some((false, _)) => Look::Works(format!("thread {id} does not sleep")),
        None => Look::CannotTell(format!("{}: cannot be read", folder.display())),
    }
}

/// The numbers of the system calls: futex, epoll_wait, epoll_pwait.
/// The last two have the same arguments as far as they matter here.
const CALLS: [Option<u64>; 3] = if cfg!(target_arch = "x86_64") {
    [Some(202), Some(232), Some(281)]
} else if cfg!(target_arch = "aarch64") {
    [Some(98), None, Some(22)]
} else {
    [None, None, None]
};

/// Those of the sleeps: nanosleep and clock_nanosleep.
const SLEEPS: [u64; 2] = if cfg!(target_arch = "x86_64") {
    [35, 230]
} else {
    [101, 115]
};

/// Whether a line of `syscall` (`202 0x7f… 0x80 0x2 0x0 …`) is a wait
/// without a time limit that no other process can end.
fn is_endless(call: &str, process: i32, runtime: Runtime) -> bool {
    let Some((number, arguments)) = numbers(call) else {
        return false;
    };
    if Some(number) == CALLS[0] {
        return is_futex_wait(&arguments) && arguments[3] == 0;
    }
    let is_epoll = CALLS[1..].contains(&Some(number));
    is_epoll && is_endless_epoll(&arguments, process, runtime)
}

/// Whether it is a sleep, or a wait for a futex with a time limit.
fn is_sleep(call: &str) -> bool {
    numbers(call).is_some_and(|(number, arguments)| {
        SLEEPS.contains(&number) || Some(number) == CALLS[0] && is_futex_wait(&arguments)
    })
}

/// The number of the call, and its arguments.
fn numbers(call: &str) -> Option<(u64, Vec<u64>)> {
    let mut numbers = call.split(' ').map(|word| match word.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => word.parse().ok(),
    });
    Some((numbers.next()??, numbers.flatten().collect()))
}

/// futex(address, operation, value, time limit, …).
fn is_futex_wait(arguments: &[u64]) -> bool {
    // Flags beside the operation: private, and which clock.
    const FLAGS: u64 = 128 | 256;
    // FUTEX_WAIT, FUTEX_LOCK_PI, FUTEX_WAIT_BITSET, FUTEX_LOCK_PI2.
    const WAITS: [u64; 4] = [0, 6, 9, 13];
    // The upper half of the register is not the kernel's concern.
    let low = |n: u64| n & 0xffff_ffff;
    matches!(arguments, [_, operation, _, _, ..]
        if WAITS.contains(&(low(*operation) & !FLAGS)))
}

/// epoll_wait(descriptor, events, how many, time limit). What Go waits
/// for is in its own profile.
fn is_endless_epoll(arguments: &[u64], process: i32, runtime: Runtime) -> bool {
    let [descriptor, _, _, limit, ..] = arguments else {
        return false;
    };
    if limit & 0xffff_ffff != 0xffff_ffff {
        return false;
    }
    if runtime == Runtime::Go {
        return true;
    }
    let info = format!("/proc/{process}/fdinfo/{}", descriptor & 0xffff_ffff);
    let Ok(info) = fs::read_to_string(info) else {
        return false;
    };
    info.lines()
        .filter_map(|line| line.strip_prefix("tfd:"))
        .all(|line| {
            let descriptor = line.split_whitespace().next().unwrap_or_default();
            fs::read_link(format!("/proc/{process}/fd/{descriptor}"))
                .is_ok_and(|link| link.as_os_str() == "anon_inode:[eventfd]")
        })
}

/// Another process of the process group.
fn companion(process: i32) -> Option<i32> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|&other: &i32| other != process)
        .find(|other| {
            let stat = fs::read_to_string(format!("/proc/{other}/stat")).unwrap_or_default();
            let group = stat
                .rsplit_once(')')
                .and_then(|(_, rest)| rest.split_whitespace().nth(2)?.parse().ok());
            group == Some(process)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn a_wait_is_endless_without_a_time_limit() {
        let here = i32::try_from(std::process::id()).unwrap();
        let endless = |call: &str| is_endless(call, here, Runtime::Rust);
        // Of the standard library: FUTEX_WAIT_BITSET, private.
        assert!(endless(
            "202 0x7f00 0x89 0x2 0x0 0x0 0xffffffff 0x7ffc 0x7f01"
        ));
        // pthread_join: with the clock, and shared with the kernel.
        assert!(endless(
            "202 0x7f00 0x109 0x2a 0x0 0x0 0xffffffff 0x7ffc 0x7f01"
        ));
        assert!(endless("202 0x7f00 0x80 0x2 0x0 0x0 0x0 0x7ffc 0x7f01"));
        // With a time limit.
        assert!(!endless(
            "202 0x7f00 0x89 0x2 0x7ffd 0x0 0xffffffff 0x7ffc 0x7f01"
        ));
        // FUTEX_WAKE.
        assert!(!endless("202 0x7f00 0x81 0x1 0x0 0x0 0x0 0x7ffc 0x7f01"));
        // clock_nanosleep, read, none.
        assert!(!endless("230 0x0 0x0 0x7ffc 0x7ffc 0x0 0x0 0x7ffc 0x7f01"));
        assert!(!endless("0 0x3 0x7f00 0x20 0x0 0x0 0x0 0x7ffc 0x7f01"));
        assert!(!endless("running"));
        assert!(!endless("-1 0x7ffc 0x7f01"));
    }
}

//! On how many cores a program runs.
//!
//! On Linux it is bound to them: a process inherits that from whoever
//! starts it. Elsewhere its runtime is asked to use one thread.

use std::process::Command;

/// Those that a program may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cores {
    /// As many as there are.
    All,
    /// The first of them.
    One,
}

/// For whom a process is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It does the job, or serves.
    Worker,
    /// It asks the server: where that has one core, on another.
    Client,
}

/// How many there are.
pub fn there_are() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

impl Cores {
    /// How many that is.
    pub fn count(self) -> usize {
        match self {
            Cores::All => there_are(),
            Cores::One => 1,
        }
    }

    /// Tells the runtimes how many threads to use.
    pub fn tell(self, command: &mut Command) {
        if self == Cores::One {
            for name in ["GOMAXPROCS", "TOKIO_WORKER_THREADS", "RAYON_NUM_THREADS"] {
                command.env(name, "1");
            }
        }
    }
}

/// Does something while this thread, and what it starts, is bound to the
/// cores.
#[cfg(target_os = "linux")]
pub fn bound<T>(cores: Cores, role: Role, run: impl FnOnce() -> T) -> T {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
    let Ok(before) = sched_getaffinity(None) else {
        return run();
    };
    if cores == Cores::One {
        let mut ours = (0..CpuSet::MAX_CPU).filter(|cpu| before.is_set(*cpu));
        let core = match role {
            Role::Worker => ours.next(),
            Role::Client => ours.next_back(),
        };
        let mut one = CpuSet::new();
        one.set(core.unwrap_or(0));
        let _ = sched_setaffinity(None, &one);
    }
    let result = run();
    let _ = sched_setaffinity(None, &before);
    result
}

/// Does something; nothing is bound here.
#[cfg(not(target_os = "linux"))]
pub fn bound<T>(_: Cores, _: Role, run: impl FnOnce() -> T) -> T {
    run()
}

//! The programs that run now, so that none outlives us.
//!
//! Every program leads a process group of its own: a timeout can then
//! end all that it started. The price is that Ctrl-C in the terminal
//! no longer reaches it, so we pass it on.

use std::collections::BTreeSet;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

/// The leaders of the running groups.
static GROUPS: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

/// Held for reading while a program is started and entered above, and
/// while its end is entered; for writing when no more may start.
static GATE: RwLock<()> = RwLock::new(());

fn groups() -> MutexGuard<'static, BTreeSet<i32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn pass_gate() -> RwLockReadGuard<'static, ()> {
    GATE.read().unwrap_or_else(PoisonError::into_inner)
}

/// From now on, an interrupt (Ctrl-C, SIGTERM, SIGHUP) ends the running
/// programs with us.
///
/// # Panics
///
/// When called twice.
pub fn end_with_us() {
    ctrlc::set_handler(|| {
        // The gate stays closed to the end: no program starts after
        // this.
        let _closed = GATE.write();
        let groups = groups();
        for &group in groups.iter() {
            kill(group);
        }
        eprintln!("interrupted: {} running programs ended", groups.len());
        std::process::exit(130);
    })
    .expect("the handler is set once");
}

/// A running program, the leader of its process group.
#[derive(Debug)]
pub struct Live {
    child: Child,
    group: i32,
    ended: bool,
}

impl Live {
    /// Starts `command` as the leader of a new process group.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub fn start(command: &mut Command) -> io::Result<Live> {
        let _open = pass_gate();
        let child = command.process_group(0).spawn()?;
        let group = i32::try_from(child.id()).expect("a process number");
        groups().insert(group);
        Ok(Live {
            child,
            group,
            ended: false,
        })
    }

    /// The leader's process number, which is the group's.
    pub fn id(&self) -> Pid {
        Pid::from_raw(self.group)
    }

    /// The process, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Kills what is left of the group and collects the leader's status.
    ///
    /// # Errors
    ///
    /// When the status cannot be had.
    pub fn end(mut self) -> io::Result<ExitStatus> {
        self.end_now()
    }

    /// The leader is collected last: until then its number, and so the
    /// group's, cannot become another process's.
    fn end_now(&mut self) -> io::Result<ExitStatus> {
        let _open = pass_gate();
        kill(self.group);
        let status = self.child.wait();
        groups().remove(&self.group);
        self.ended = true;
        status
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if !self.ended {
            let _ = self.end_now();
        }
    }
}

/// A group that is gone already is what we want, so the error is none.
fn kill(group: i32) {
    let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
}

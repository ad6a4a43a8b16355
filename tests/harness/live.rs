//! The programs that run now, so that none outlives us.
//!
//! Every program leads a process group of its own: a timeout can then
//! end all that it started. The price is that Ctrl-C in the terminal
//! no longer reaches it, so we pass it on.
//!
//! A program's children can leave its group. On Linux they are found
//! all the same: we inherit those whose parent has ended, and each has
//! in its environment whose child it is.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, RwLock, RwLockReadGuard};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use rustix::process::{WaitId, WaitIdOptions, waitid};

/// The variable that says whose child a process is: our number, a dot,
/// and a number for the program.
pub const MARK: &str = "HARNESS_RUN";

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
/// programs with us. On Linux, so does the end of whoever started us:
/// make, or cargo, which do not pass every signal on.
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
    #[cfg(target_os = "linux")]
    let _ = nix::sys::prctl::set_pdeathsig(Signal::SIGTERM);
}

/// A running program, the leader of its process group.
#[derive(Debug)]
pub struct Live {
    child: Child,
    group: i32,
    mark: String,
    /// Whether it has ended and left nothing behind.
    alone: bool,
    ended: bool,
}

impl Live {
    /// Starts `command` as the leader of a new process group.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub fn start(command: &mut Command) -> io::Result<Live> {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let mark = format!("{}.{run}", std::process::id());
        let _open = pass_gate();
        let guard = guard();
        let child = command.env(MARK, &mark).process_group(0).spawn()?;
        let group = i32::try_from(child.id()).expect("a process number");
        groups().insert(group);
        guard.tell('+', group);
        Ok(Live {
            child,
            group,
            mark,
            alone: false,
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

    /// Whether nothing runs of what the program has started, once it has
    /// ended itself. Always so where there is no /proc.
    pub fn is_alone(&mut self) -> bool {
        self.alone = self.left_behind().is_empty();
        self.alone
    }

    fn left_behind(&self) -> Vec<Pid> {
        let groups = groups();
        inherited()
            .into_iter()
            .filter(|child| !groups.contains(child) && self.started(*child))
            .map(Pid::from_raw)
            .collect()
    }

    /// Whether a process that we have inherited is, or was, the
    /// program's.
    fn started(&self, process: i32) -> bool {
        let Some(status) = status(process) else {
            return false;
        };
        if status.group == self.group {
            // One that has ended by itself only waits for us.
            if status.ended {
                let _ = nix::sys::wait::waitpid(Pid::from_raw(process), None);
            }
            return !status.ended;
        }
        let ours = format!("{MARK}={}", self.mark);
        std::fs::read(format!("/proc/{process}/environ"))
            .is_ok_and(|all| all.split(|&byte| byte == 0).any(|v| v == ours.as_bytes()))
    }

    /// Kills what is left of the program and of what it has started,
    /// and collects its status.
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
        // When it has ended, its children are ours, and when they have,
        // theirs.
        wait_for_end(self.id());
        while !self.alone && !self.is_alone() {
            for process in self.left_behind() {
                let _ = nix::sys::signal::kill(process, Signal::SIGKILL);
                let _ = nix::sys::wait::waitpid(process, None);
            }
        }
        guard().tell('-', self.group);
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

/// Waits until a child has ended, and leaves its status to be collected.
pub fn wait_for_end(child: Pid) {
    let child = rustix::process::Pid::from_raw(child.as_raw()).expect("not 0");
    // Of rustix, because nix has it for Linux and not for macOS.
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while waitid(WaitId::Pid(child), options).is_err_and(|e| e == rustix::io::Errno::INTR) {}
}

/// A group that is gone already is what we want, so the error is none.
fn kill(group: i32) {
    let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
}

/// The processes whose parent we are, or have become. They are given to
/// our first thread, whichever has started theirs.
fn inherited() -> Vec<i32> {
    let me = std::process::id();
    let children = std::fs::read_to_string(format!("/proc/{me}/task/{me}/children"));
    children
        .unwrap_or_default()
        .split_ascii_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect()
}

/// What /proc says of a process.
struct Status {
    ended: bool,
    group: i32,
}

/// `4711 (sleep) S 1 4710 …`: the state, the parent, the group.
fn status(process: i32) -> Option<Status> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = text.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    Some(Status {
        ended: matches!(fields.next()?, "Z" | "X"),
        group: fields.nth(1)?.parse().ok()?,
    })
}

/// Ends the running programs when we are killed and can do nothing.
struct Guard(Option<Mutex<(Child, ChildStdin)>>);

/// Hears which groups start and end, until we are no more. Then it kills
/// what is left of them, and on Linux what has our mark.
const GUARD: &str = r#"
running=' '
for line in $(cat); do
  group=${line#?}
  case $line in
    +*) running="$running$group " ;;
    -*) running="${running%% "$group" *} ${running#* "$group" }" ;;
  esac
done
for group in $running; do kill -s KILL -- "-$group"; done
if [ "$running" != ' ' ] && [ -e /proc/self/environ ]; then
  for file in $(grep -ls "$1" /proc/[0-9]*/environ); do
    process=${file#/proc/}
    kill -s KILL "${process%/environ}"
  done
fi
"#;

/// The guard, started with the first program.
fn guard() -> &'static Guard {
    static ONE: OnceLock<Guard> = OnceLock::new();
    ONE.get_or_init(|| {
        // Those whose parent ends become our children.
        #[cfg(target_os = "linux")]
        let _ = nix::sys::prctl::set_child_subreaper(true);
        let ours = format!("{MARK}={}[.]", std::process::id());
        let sh = Command::new("/bin/sh")
            .args(["-c", GUARD, "guard", &ours])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        Guard(sh.ok().and_then(|mut sh| {
            let stdin = sh.stdin.take()?;
            Some(Mutex::new((sh, stdin)))
        }))
    })
}

impl Guard {
    fn tell(&self, what: char, group: i32) {
        if let Some(guard) = &self.0 {
            let mut guard = guard.lock().unwrap_or_else(PoisonError::into_inner);
            // Without a guard all goes on as well, unless we are killed.
            let _ = guard.1.write_all(format!("{what}{group}\n").as_bytes());
        }
    }
}

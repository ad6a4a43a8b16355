//! Nothing runs on when whoever runs it is ended: by Ctrl-C, by a signal
//! to whoever has started it, or by SIGKILL.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use harness::live;
use harness::paths;
use harness::run::{Limits, run};
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// In the child: the file in which the hanging program notes itself.
const NOTE: &str = "HARNESS_INTERRUPT_NOTE";

/// What hangs: it notes its number, and that of a child that is in no
/// group of ours (where there is a `setsid`). Our mark is in the child's
/// environment, and not in its own.
const HANGS: &str = r#"
if command -v setsid >/dev/null; then
  setsid sleep 1000 >/dev/null 2>&1 &
else
  sleep 1000 >/dev/null 2>&1 &
fi
exec env -i PATH="$PATH" sh -c '
  echo $$ $2 > "$1.new"
  mv "$1.new" "$1"
  exec sleep 1000
' sh "$1" "$!"
"#;

/// A test that is started a second time, in a process of its own, by
/// `start`. It hangs there.
fn hang_if_asked() {
    let Ok(note) = std::env::var(NOTE) else {
        return;
    };
    live::end_with_us();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", HANGS, "sh", &note]);
    let limits = Limits {
        time: Duration::from_secs(60),
        output: 1000,
    };
    panic!("not interrupted: {:?}", run(&mut command, limits));
}

/// Starts the test `name` by a shell script that has it as `"$@"`;
/// returns the shell, and what hangs below it.
fn start(name: &str, script: &str) -> (Child, Vec<Pid>) {
    let note = paths::scratch().join(name);
    fs::create_dir_all(paths::scratch()).unwrap();
    let _ = fs::remove_file(&note);
    let child = Command::new("/bin/sh")
        .args(["-c", script, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(NOTE, &note)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let text = wait_for(|| fs::read_to_string(&note).ok());
    let programs: Vec<Pid> = text
        .split_ascii_whitespace()
        .map(|number| Pid::from_raw(number.parse().unwrap()))
        .collect();
    for &program in &programs {
        assert_eq!(kill(program, None), Ok(()), "it runs");
    }
    (child, programs)
}

fn all_gone(programs: Vec<Pid>) {
    for program in programs {
        wait_for(|| gone(program).then_some(()));
    }
}

#[test]
fn an_interrupt_ends_what_runs() {
    hang_if_asked();
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let (mut child, programs) = start("an_interrupt_ends_what_runs", "exec \"$@\"");
        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        all_gone(programs);
    }
}

#[test]
fn a_kill_ends_what_runs() {
    hang_if_asked();
    let (mut child, programs) = start("a_kill_ends_what_runs", "exec \"$@\"");
    child.kill().unwrap();
    child.wait().unwrap();
    all_gone(programs);
}

/// As cargo, which does not pass a signal on.
#[cfg(target_os = "linux")]
#[test]
fn the_end_of_who_started_us_ends_what_runs() {
    hang_if_asked();
    let name = "the_end_of_who_started_us_ends_what_runs";
    let (mut child, programs) = start(name, "\"$@\"; echo not reached");
    child.kill().unwrap();
    child.wait().unwrap();
    all_gone(programs);
}

/// Whether the process is no more, or only its exit status is.
fn gone(process: Pid) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat"));
    kill(process, None) == Err(Errno::ESRCH) || status.is_ok_and(|s| s.contains(") Z "))
}

fn wait_for<T>(mut what: impl FnMut() -> Option<T>) -> T {
    let patience = Instant::now() + Duration::from_secs(30);
    loop {
        if let Some(found) = what() {
            return found;
        }
        assert!(Instant::now() < patience, "waited in vain");
        thread::yield_now();
    }
}

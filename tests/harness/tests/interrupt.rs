//! Ctrl-C leaves nothing running.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use harness::live;
use harness::run::{Limits, run};
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// In the child: the file in which the hanging program notes itself.
const NOTE: &str = "HARNESS_INTERRUPT_NOTE";

/// The test starts itself a second time, as the one to interrupt.
#[test]
fn an_interrupt_ends_what_runs() {
    if let Ok(note) = std::env::var(NOTE) {
        hang(&note);
    }
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let note = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interrupt");
        let _ = fs::remove_file(&note);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "an_interrupt_ends_what_runs", "--nocapture"])
            .env(NOTE, &note)
            .spawn()
            .unwrap();
        let program = wait_for(|| fs::read_to_string(&note).ok()?.trim().parse().ok());
        let program = Pid::from_raw(program);
        assert_eq!(kill(program, None), Ok(()), "it runs");

        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        wait_for(|| gone(program).then_some(()));
    }
}

fn hang(note: &str) -> ! {
    live::end_with_us();
    let mut command = Command::new("/bin/sh");
    // The rename makes sure that the note is read whole.
    command.args([
        "-c",
        "echo $$ > \"$1.new\"; mv \"$1.new\" \"$1\"; exec sleep 1000",
        "sh",
        note,
    ]);
    let limits = Limits {
        time: Duration::from_secs(60),
        output: 1000,
    };
    panic!("not interrupted: {:?}", run(&mut command, limits));
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

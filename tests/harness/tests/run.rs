//! Programs that misbehave: each gets the right name for what it did,
//! and nothing of it is alive afterwards.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use harness::paths;
use harness::run::{End, Limits, MEMORY, Output, run};
use harness::transcript::Transcript;

/// Far longer than any program here needs, for those that must not
/// run into it.
const LONG: Duration = Duration::from_secs(60);

/// Enough for a shell to start, for those that must run into it.
const SHORT: Duration = Duration::from_secs(2);

/// Only Linux says which children a program has left behind, and how
/// much memory it uses.
const LINUX: bool = cfg!(target_os = "linux");
const LEFT: End = if LINUX {
    End::LeftProcess
} else {
    End::Exit(0)
};
const MEMORY_USED: End = match LINUX {
    true => End::TooMuchMemory(MEMORY),
    false => End::TimedOut(LONG),
};

/// Runs a shell script, which may note processes with `echo PID >> $1`.
/// Afterwards none of them may be alive.
fn shell(name: &str, script: &str, time: Duration) -> Output {
    let folder = paths::scratch().join("run");
    fs::create_dir_all(&folder).unwrap();
    let notes = folder.join(name);
    let _ = fs::remove_file(&notes);
    let mut command = Command::new("/bin/sh");
    let script = format!("echo $$ >> \"$1\"\n{script}");
    command.args(["-c", &script, "sh"]).arg(&notes);
    let output = run(&mut command, Limits { time, output: 1000 }).unwrap();
    let processes = fs::read_to_string(&notes).unwrap();
    assert!(!processes.is_empty());
    for process in processes.lines() {
        wait_until_gone(process);
    }
    output
}

/// A killed process is gone a moment later: whoever inherits it has to
/// collect it. One that lives on fails the test.
fn wait_until_gone(process: &str) {
    let patience = Instant::now() + Duration::from_secs(10);
    while alive(process) {
        assert!(Instant::now() < patience, "process {process} lives on");
        std::thread::yield_now();
    }
}

/// Whether the process runs; one that nobody has collected does not.
fn alive(process: &str) -> bool {
    let state = Command::new("ps")
        .args(["-o", "state=", "-p", process])
        .output()
        .expect("ps is there");
    let state = String::from_utf8(state.stdout).unwrap();
    !state.trim().is_empty() && !state.trim().starts_with('Z')
}

#[test]
fn one_that_ends_well() {
    let output = shell("well", "echo out; echo err >&2", LONG);
    assert_eq!(output.end, End::Exit(0));
    assert_eq!(output.stdout, b"out\n");
    assert_eq!(output.stderr, b"err\n");
}

#[test]
fn one_that_hangs() {
    let output = shell("hangs", "echo before; exec sleep 1000", SHORT);
    assert_eq!(output.end, End::TimedOut(SHORT));
    assert_eq!(output.stdout, b"before\n");
    assert_eq!(
        Transcript::new(output),
        Err(
            "killed: still running after 2s\non standard output it had written:\nbefore\n"
                .to_owned()
        )
    );
}

#[test]
fn one_that_hangs_and_ignores_requests_to_end() {
    let script = "trap '' TERM INT HUP; while :; do sleep 1000; done";
    let output = shell("stubborn", script, SHORT);
    assert_eq!(output.end, End::TimedOut(SHORT));
}

#[test]
fn one_that_closes_its_output_and_hangs() {
    let output = shell("mute", "exec >&- 2>&-; exec sleep 1000", SHORT);
    assert_eq!(output.end, End::TimedOut(SHORT));
}

#[test]
fn one_whose_child_holds_the_pipe_open() {
    let script = "sleep 1000 & echo $! >> \"$1\"; echo done";
    let output = shell("grandchild", script, LONG);
    assert_eq!(output.end, End::LeftProcess);
    assert_eq!(output.stdout, b"done\n");
}

#[test]
fn one_whose_child_goes_on_in_silence() {
    let script = "sleep 1000 >/dev/null 2>&1 & echo $! >> \"$1\"";
    let output = shell("silent_child", script, LONG);
    assert_eq!(output.end, LEFT);
}

#[test]
fn one_whose_child_leaves_the_group() {
    // `setsid` is Linux's; its child's child is orphaned a second time.
    let script = "setsid sh -c 'echo $$ >> \"$1\"; sleep 1000 & echo $! >> \"$1\"; wait' sh \"$1\" >/dev/null 2>&1 & \
                  while [ \"$(wc -l < \"$1\")\" -lt 3 ]; do :; done; echo done";
    let output = shell("setsid", script, LONG);
    assert_eq!(output.end, LEFT);
    assert_eq!(output.stdout, b"done\n");
}

#[test]
fn one_that_hangs_with_a_child_outside_of_its_group() {
    let script = "setsid sleep 1000 >/dev/null 2>&1 & echo $! >> \"$1\"; exec sleep 1000";
    let output = shell("setsid_hangs", script, SHORT);
    assert_eq!(output.end, End::TimedOut(SHORT));
}

#[test]
fn one_that_allocates_for_ever() {
    // It keeps the last line of what never ends.
    let output = shell("memory", "exec tail /dev/zero", LONG);
    assert_eq!(output.end, MEMORY_USED);
}

#[test]
fn one_that_floods() {
    let script = "while :; do echo 0123456789; done";
    for redirect in ["", "exec >&2; "] {
        let output = shell("floods", &format!("{redirect}{script}"), LONG);
        assert_eq!(output.end, End::TooMuchOutput(1000));
        assert!(output.stdout.len().max(output.stderr.len()) == 1000);
    }
}

#[test]
fn one_that_writes_just_as_much_as_it_may() {
    let output = shell("full", "printf %1000d 1", LONG);
    assert_eq!(output.end, End::Exit(0));
    assert_eq!(output.stdout.len(), 1000);
}

#[test]
fn one_that_is_killed_by_a_signal() {
    for (signal, text) in [("SEGV", "killed by SIGSEGV"), ("KILL", "killed by SIGKILL")] {
        let script = format!("echo before >&2; kill -{signal} $$");
        let output = shell("signal", &script, LONG);
        assert!(matches!(output.end, End::Signal(_)));
        let text = format!("{text}\non standard error it had written:\nbefore\n");
        assert_eq!(Transcript::new(output), Err(text));
    }
}

#[test]
fn one_that_exits_with_1() {
    let output = shell("exits", "echo out; exit 1", LONG);
    assert_eq!(output.end, End::Exit(1));
    let transcript = Transcript::new(output).unwrap();
    assert_eq!(transcript.text(), "out\n--- exit status 1\n");
}

#[test]
fn one_that_prints_what_is_not_text() {
    let output = shell("bytes", "printf 'ab\\377'", LONG);
    assert_eq!(
        Transcript::new(output),
        Err("standard output is not UTF-8 at byte 2".to_owned())
    );
}

#[test]
fn one_that_prints_nothing() {
    let output = shell("nothing", ":", LONG);
    assert_eq!(
        Transcript::new(output),
        Err("wrote nothing (exit status 0)".to_owned())
    );
}

#[test]
fn one_that_cannot_be_started() {
    let limits = Limits {
        time: LONG,
        output: 1000,
    };
    let error = run(&mut Command::new("/no/such/program"), limits);
    assert!(error.is_err());
}

//! A normaliser makes equal what should be equal, and hides no line
//! that is dropped, doubled or changed.

use go_to_rust::catalogue::Normaliser::{self, SortLines, TestTimes, ThreadIds};
use harness::normalise::normalise;
use harness::transcript::Transcript;

fn out(stdout: &str) -> Transcript {
    Transcript {
        stdout: stdout.to_owned(),
        stderr: String::new(),
        status: 0,
    }
}

fn err(stderr: &str) -> Transcript {
    Transcript {
        stderr: stderr.to_owned(),
        ..out("")
    }
}

/// Every way to spoil a text that a comparison has to catch.
fn spoilt(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut all = Vec::new();
    for i in 0..lines.len() {
        let (before, rest) = lines.split_at(i);
        all.push([before, &rest[1..]].concat().concat());
        all.push([before, &rest[..1], rest].concat().concat());
    }
    for (i, digit) in text.char_indices() {
        if digit.is_ascii_digit() {
            let other = if digit == '7' { "8" } else { "7" };
            let mut changed = text.to_owned();
            changed.replace_range(i..=i, other);
            all.push(changed);
        }
    }
    all.push(text.trim_end().to_owned());
    all
}

#[test]
fn exact_comparison_catches_everything() {
    let text = "job 1 is 10\njob 2 is 20\njob 3 is 30\n";
    for spoilt in spoilt(text) {
        assert_ne!(normalise(out(&spoilt), &[]), out(text), "{spoilt}");
    }
}

#[test]
fn sort_lines_makes_every_order_equal() {
    let by: &[Normaliser] = &[SortLines];
    let sorted = normalise(out("b 2\na 1\nc 3\n"), by);
    assert_eq!(sorted, out("a 1\nb 2\nc 3\n"));
    assert_eq!(sorted, normalise(out("c 3\nb 2\na 1\n"), by));
    assert_eq!(sorted, normalise(sorted.clone(), by), "idempotent");
}

#[test]
fn sort_lines_hides_nothing() {
    let text = "job 3 is 30\njob 1 is 10\njob 2 is 20\n";
    let right = normalise(out(text), &[SortLines]);
    for spoilt in spoilt(text) {
        let wrong = normalise(out(&spoilt), &[SortLines]);
        assert_ne!(wrong, right, "{spoilt}");
    }
}

#[test]
fn sort_lines_leaves_standard_error_and_the_status_alone() {
    let text = Transcript {
        stdout: "b\na\n".to_owned(),
        stderr: "b\na\n".to_owned(),
        status: 2,
    };
    let sorted = normalise(text.clone(), &[SortLines]);
    assert_eq!(sorted.stdout, "a\nb\n");
    assert_eq!((sorted.stderr, sorted.status), (text.stderr, 2));
}

/// What Rust 1.95 prints, but for the number after the name.
fn panicked(id: &str, line: u32) -> Transcript {
    err(&format!(
        "\nthread '<unnamed>' ({id}) panicked at src/a.rs:{line}:9:\n\
         job 2 (of 3) failed\n"
    ))
}

#[test]
fn thread_ids_makes_every_number_equal() {
    let by: &[Normaliser] = &[ThreadIds];
    let one = normalise(panicked("1", 20), by);
    assert_eq!(one, normalise(panicked("4711", 20), by));
    assert_eq!(one, normalise(one.clone(), by), "idempotent");
    assert!(one.stderr.contains("(of 3)"), "{}", one.stderr);
}

#[test]
fn thread_ids_hides_nothing_else() {
    let right = normalise(panicked("1", 20), &[ThreadIds]);
    assert_ne!(right, normalise(panicked("1", 21), &[ThreadIds]));
    let text = right.stderr.clone();
    for spoilt in spoilt(&text) {
        let wrong = normalise(err(&spoilt), &[ThreadIds]);
        assert_ne!(wrong, right, "{spoilt}");
    }
}

#[test]
fn thread_ids_touches_only_the_panic_line() {
    for text in [
        "worker (12) panicked at noon\n",
        "thread 'a' (x1) panicked at b\n",
        "thread 'a' () panicked at b\n",
        "thread 'a' (12) stopped\n",
    ] {
        assert_eq!(normalise(err(text), &[ThreadIds]), err(text));
    }
}

fn failed(time: &str) -> Transcript {
    out(&format!(
        "--- FAIL: TestPool ({time})\n    main.go:12: 3 (of 4.00s)\nFAIL\n"
    ))
}

#[test]
fn test_times_makes_every_time_equal() {
    let by: &[Normaliser] = &[TestTimes];
    let one = normalise(failed("0.00s"), by);
    assert_eq!(one, normalise(failed("12.34s"), by));
    assert_eq!(one, normalise(one.clone(), by), "idempotent");
    assert!(one.stdout.contains("(of 4.00s)"), "{}", one.stdout);
}

#[test]
fn test_times_hides_nothing_else() {
    let right = normalise(failed("0.00s"), &[TestTimes]);
    let text = right.stdout.clone();
    for spoilt in spoilt(&text) {
        let wrong = normalise(out(&spoilt), &[TestTimes]);
        assert_ne!(wrong, right, "{spoilt}");
    }
}

#[test]
fn test_times_touches_only_the_failure() {
    for text in [
        "--- PASS: TestPool (0.00s)\n",
        "--- FAIL: TestPool (0.00 s)\n",
        "--- FAIL: TestPool (.s)\n",
        "--- FAIL: TestPool (0.00s) twice\n",
        "FAIL: TestPool (0.00s)\n",
    ] {
        assert_eq!(normalise(out(text), &[TestTimes]), out(text));
    }
}

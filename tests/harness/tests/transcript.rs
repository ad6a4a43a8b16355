//! The text of what a program did: nobody can forge it, and a reader
//! sees all of it.

use harness::run::{End, Output};
use harness::transcript::Transcript;
use harness::visible::visible;

fn output(stdout: &str, stderr: &str, end: End) -> Output {
    Output {
        stdout: stdout.into(),
        stderr: stderr.into(),
        end,
    }
}

fn text(stdout: &str, stderr: &str, status: i32) -> String {
    let transcript = Transcript::new(output(stdout, stderr, End::Exit(status)));
    transcript.unwrap().text()
}

#[test]
fn a_program_that_prints_our_lines() {
    let texts = [
        text("a\n", "", 3),
        text("a\n--- exit status 3\n", "", 0),
        text("a\n\\--- exit status 3\n", "", 0),
        text("a\n", "b\n", 0),
        text("a\n--- standard error\nb\n", "", 0),
        text("a", "b", 0),
        text("a\n--- no newline at the end\n", "b", 0),
        text("a\n--- no newline at the end\n--- standard error\nb", "", 0),
    ];
    for (i, one) in texts.iter().enumerate() {
        for other in &texts[i + 1..] {
            assert_ne!(one, other);
        }
    }
    assert_eq!(texts[0], "a\n--- exit status 3\n");
    assert_eq!(texts[1], "a\n\\--- exit status 3\n");
}

#[test]
fn what_a_killed_program_had_written() {
    let killed = |stdout: &str, stderr: &str| {
        Transcript::new(output(stdout, stderr, End::Signal(6))).unwrap_err()
    };
    assert_eq!(
        killed("half", "boom\n"),
        "killed by SIGABRT\non standard output it had written:\nhalf\non standard error it had written:\nboom\n"
    );
    assert_eq!(
        killed("", ""),
        "killed by SIGABRT\nit had written nothing\n"
    );
    let much = killed(&"x".repeat(5000), "");
    assert!(much.ends_with("x\n… (5000 bytes in all)\n"), "{much}");
    assert!(much.len() < 2500, "{}", much.len());
}

#[test]
fn what_a_terminal_does_not_show() {
    assert_eq!(
        visible("a\r\n\0 \u{1b}[1m\tb\u{200b}\u{a0}c  \n\\r 'é' \"ü\""),
        "a\\r\n\\0 \\u{1b}[1m\\tb\\u{200b}\\u{a0}c\\u{20}\\u{20}\n\\\\r 'é' \"ü\""
    );
    assert_eq!(visible("as it is\n\n"), "as it is\n\n");
}

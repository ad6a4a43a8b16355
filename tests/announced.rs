//! That the layer of what cases announce would notice: an annotation
//! that is gone, another code, another line, other words.

use std::sync::LazyLock;

use go_to_rust::annotation::{Fixed, Go, Notice, Refused, stripped};
use mistakes::bulk;
use mistakes::cases::{self, Case};
use mistakes::contract::hold;
use mistakes::rustc::{CASE as LINTS, Rustc};

const CASE: &str = "\
//! Two threads add to one variable.

//@ E0499 `s.spawn(|| total += 1);` as mutable more than once
//@ racy `s.spawn(|| total += 1);`
//@ advice none

fn main() {
    let mut total = 0;
    std::thread::scope(|s| {
        s.spawn(|| total += 1);
        s.spawn(|| total += 1);
    });
}
";

fn read(source: &str) -> Result<Refused, String> {
    Refused::read("case.rs", source)
}

/// What is wrong with a case; empty when nothing is.
fn wrong(name: &str, source: &str) -> String {
    static RUSTC: LazyLock<Rustc> = LazyLock::new(|| Rustc::of(None).unwrap());
    let rustc = &RUSTC;
    let head = match read(source) {
        Ok(head) => head,
        Err(why) => return why,
    };
    let file = rustc.scratch_file(name, source).unwrap();
    let compiled = rustc.compile(&file, name, false, &LINTS).unwrap();
    hold(&head, &compiled).err().unwrap_or_default()
}

fn spoilt(name: &str, from: &str, to: &str) -> String {
    assert!(CASE.contains(from));
    wrong(name, &CASE.replacen(from, to, 1))
}

#[test]
fn a_case_that_says_what_rustc_says() {
    assert_eq!(wrong("announced_right", CASE), "");
    let mended = read(CASE).unwrap().without_racy_lines(CASE).unwrap();
    assert_eq!(mended.matches("        s.spawn").count(), 1, "{mended}");
    assert_eq!(mended.lines().count(), CASE.lines().count());
}

#[test]
fn an_annotation_that_is_gone() {
    let line = "//@ E0499 `s.spawn(|| total += 1);` as mutable more than once\n";
    assert!(spoilt("announced_gone", line, "").contains("does not say what rustc says"));
    let line = "//@ racy `s.spawn(|| total += 1);`\n";
    assert!(spoilt("announced_racy", line, "").contains("does not name its racy line"));
}

#[test]
fn another_code() {
    assert!(spoilt("announced_code", "E0499", "E0502").starts_with("the code differs"));
}

#[test]
fn another_line() {
    assert!(
        spoilt(
            "announced_line",
            "`s.spawn(|| total += 1);` as",
            "`let mut total = 0;` as"
        )
        .starts_with("the line differs")
    );
}

#[test]
fn other_words() {
    assert!(
        spoilt("announced_words", "more than once", "more than twice")
            .starts_with("the message differs")
    );
}

#[test]
fn a_second_error() {
    let said = spoilt(
        "announced_second",
        "let mut total = 0;",
        "let mut total = 0; let a = &mut total; total = 1; *a = 2;",
    );
    assert!(
        said.starts_with("announces 1 errors, and rustc has 2"),
        "{said}"
    );
    let said = spoilt("announced_none", "        s.spawn(|| total += 1);\n", "");
    assert_eq!(said, "compiles, but must not");
}

/// The head in its place, with one of its lines spoilt.
fn unread(source: &str, from: &str, to: &str) -> String {
    assert!(source.contains(from), "{from}");
    let spoilt = source.replacen(from, to, 1);
    let said = match source.starts_with("//!") {
        true => read(&spoilt).map(|_| ()),
        false => Go::read("main.go", &spoilt).map(|_| ()),
    };
    said.expect_err(&spoilt)
}

#[test]
fn a_line_of_a_head_that_cannot_be_read() {
    let racy = "//@ racy `s.spawn(|| total += 1);`";
    for line in [
        "//@ E0499 no line",
        "//@ E0499 `fn main() {`",
        "//@ racy `fn main() {` words",
        "//@ `fn main() {` words",
        "//@ advice",
        "//@ advice mends",
        "//@ advice leads",
        "//@ advice none\n//@ prints 2",
        "//@ advice none\n//@ advice none",
    ] {
        let from = if line.contains("advice") {
            "//@ advice none"
        } else {
            racy
        };
        let why = unread(CASE, from, line);
        assert!(
            why.starts_with("case.rs:4: cannot read")
                || why.starts_with("case.rs:5: cannot read")
                || why.starts_with("case.rs:6: cannot read"),
            "{line}: {why}"
        );
    }
}

#[test]
fn a_head_in_another_place() {
    for (from, to, why) in [
        (
            "//@ racy",
            "//@racy",
            "case.rs:4: a line of the head begins",
        ),
        (
            "//@ racy",
            " //@ racy",
            "case.rs:4: a line of the head begins",
        ),
        (
            "//@ racy",
            "\n//@ racy",
            "case.rs:5: the `//@` lines must be one group",
        ),
        (
            "//@ E0499",
            "use std::thread;\n\n//@ E0499",
            "case.rs:5: the `//@` lines stand below",
        ),
        (
            "\n\n//@ E0499",
            "\n//@ E0499",
            "case.rs:2: the `//@` lines stand below",
        ),
        ("none\n\n", "none\n", "case.rs:5: an empty line must follow"),
    ] {
        let said = unread(CASE, from, to);
        assert!(said.starts_with(why), "{to}: {said}");
    }
    for (from, to) in [
        ("main\n\n", "main\n"),
        ("package main\n", "package main\n\nimport \"fmt\"\n"),
    ] {
        let said = unread(GO, from, to);
        assert!(
            said.contains("the `//@` lines stand below `package main`"),
            "{said}"
        );
    }
}

#[test]
fn a_line_that_is_not_in_the_program() {
    let why = unread(CASE, "//@ racy `s.spawn", "//@ racy `t.spawn");
    assert_eq!(
        why,
        "case.rs:4: the line `t.spawn(|| total += 1);` is not in the file"
    );
    for (from, to) in [("`total++`", "`n++`"), ("`mu.Unlock()`", "`n++`")] {
        assert!(unread(GO, from, to).ends_with(": the line `n++` is not in the file"));
    }
}

const GO: &str = "\
// Unlocked adds to one variable.
package main

//@ race `total++` `total++`
//@ race `` `total++`
//@ staticcheck SA2001 `mu.Unlock()` empty `critical` section
//@ runtime fatal error: all goroutines are asleep - deadlock!
//@ prints one
//@ prints
//@ prints   three

func main() {
\tmu.Unlock()
\ttotal++ // twice
}
";

#[test]
fn the_head_of_a_go_program() {
    let go = Go::read("main.go", GO).unwrap();
    let line = || "total++".to_owned();
    assert_eq!(
        go.notices,
        [
            Notice::RaceDetector {
                lines: [line(), line()]
            },
            Notice::RaceDetector {
                lines: [String::new(), line()]
            },
            Notice::Staticcheck {
                check: "SA2001".to_owned(),
                line: "mu.Unlock()".to_owned(),
                says: "empty `critical` section".to_owned(),
            },
            Notice::Runtime {
                message: "fatal error: all goroutines are asleep - deadlock!".to_owned(),
            },
        ]
    );
    assert_eq!(go.prints.unwrap(), "one\n\n  three\n");
}

#[test]
fn a_head_of_a_go_program_that_cannot_be_read() {
    for line in [
        "//@ race `total++`",
        "//@ race `total++` `total++` words",
        "//@ vet copylocks `total++`",
        "//@ vet `total++` words",
        "//@ runtime",
        "//@ nothing to see",
        "//@ deadlock",
    ] {
        let why = unread(GO, "//@ race `total++` `total++`", line);
        assert!(why.starts_with("main.go:4: cannot read"), "{line}: {why}");
    }
    let nothing = "// A.\npackage main\n\n//@ nothing\n\nfunc main() {}\n";
    assert!(unread(nothing, "//@ nothing\n\n", "").contains("does not say what notices it"));
    assert!(unread(nothing, "// A", "// B").contains("and not what it prints"));
    let why = unread(nothing, "//@ nothing", "//@ nothing\n//@ runtime panic: x");
    assert!(why.contains("and that something does"), "{why}");
}

#[test]
fn the_head_of_an_accepted_form() {
    let fixed = "//! The lock is\n//! held.\n\n//@ prints 2\n\nfn main() {}\n";
    let head = Fixed::read("a.fixed", fixed).unwrap();
    assert_eq!(
        (head.why.as_str(), head.prints.as_str()),
        ("The lock is held.", "2\n")
    );
    for (from, to, why) in [
        ("//@ prints 2\n\n", "", "does not say what it prints"),
        (
            "//! The lock is\n//! held.\n\n",
            "",
            "does not say why it is accepted",
        ),
        ("//@ prints 2", "//@ print 2", "cannot read"),
    ] {
        let said = Fixed::read("a.fixed", &fixed.replace(from, to)).unwrap_err();
        assert!(said.contains(why), "{said}");
    }
}

#[test]
fn a_reader_sees_no_head() {
    assert_eq!(
        stripped(GO),
        "// Unlocked adds to one variable.\npackage main\n\nfunc main() {\n\tmu.Unlock()\n\ttotal++ // twice\n}\n"
    );
    assert!(stripped(CASE).starts_with("//! Two threads add to one variable.\n\nfn main() {\n"));
    assert_eq!(stripped("a\n\nb\n"), "a\n\nb\n");
}

#[test]
fn of_many_cases_those_that_are_wrong() {
    let cases: Vec<Case> = cases::all().take(7).collect();
    let name = |place: usize| cases[place].name();
    let found = |wrong: &[usize]| -> Vec<String> {
        let check = |some: &[Case]| match some
            .iter()
            .find(|c| wrong.iter().any(|w| name(*w) == c.name()))
        {
            Some(case) => Err(case.name()),
            None => Ok(()),
        };
        let problems = bulk::each(&cases, &check);
        for (case, why) in &problems {
            assert_eq!(case.name(), *why);
        }
        problems.into_iter().map(|(_, why)| why).collect()
    };
    assert_eq!(found(&[]), [""; 0]);
    assert_eq!(found(&[4]), [name(4)]);
    assert_eq!(found(&[0, 3, 6]), [name(0), name(3), name(6)]);

    // Two that are wrong together only are no secret.
    let both = |some: &[Case]| match [0, 6]
        .iter()
        .all(|w| some.iter().any(|c| c.name() == name(*w)))
    {
        true => Err("two of one name".to_owned()),
        false => Ok(()),
    };
    let problems = bulk::each(&cases, &both);
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].1.ends_with(":\ntwo of one name"),
        "{}",
        problems[0].1
    );
}

#[test]
fn a_part_of_a_name_that_none_has() {
    let all = cases::all().count();
    assert_eq!(cases::with("").unwrap().len(), all);
    let one = cases::all().next().unwrap().name();
    assert_eq!(cases::with(&one).unwrap().len(), 1);
    let why = cases::with(&(one.clone() + "x")).unwrap_err();
    assert!(why.ends_with(&format!("the nearest is {one}")), "{why}");
    let why = cases::with("nonsense").unwrap_err();
    assert!(why.ends_with("in its name"), "{why}");
}

//! That the layer of what cases announce would notice: an annotation
//! that is gone, another code, another line, other words.

use go_to_rust::annotation::{read, without_racy_lines};
use mistakes::contract::hold;
use mistakes::rustc::Rustc;

const CASE: &str = "\
//! Two threads add to one variable.

//@ E0499 `s.spawn(|| total += 1);` as mutable more than once
//@ racy `s.spawn(|| total += 1);`

fn main() {
    let mut total = 0;
    std::thread::scope(|s| {
        s.spawn(|| total += 1);
        s.spawn(|| total += 1);
    });
}
";

/// What is wrong with a case; empty when nothing is.
fn wrong(name: &str, source: &str) -> String {
    let rustc = Rustc::of(None).unwrap();
    let annotation = match read(source) {
        Ok(annotation) => annotation,
        Err(why) => return why,
    };
    let file = rustc.scratch_file(name, source).unwrap();
    let compiled = rustc.compile(&file, name, false).unwrap();
    hold(&annotation, &compiled).err().unwrap_or_default()
}

fn spoilt(name: &str, from: &str, to: &str) -> String {
    assert!(CASE.contains(from));
    wrong(name, &CASE.replacen(from, to, 1))
}

#[test]
fn a_case_that_says_what_rustc_says() {
    assert_eq!(wrong("announced_right", CASE), "");
    let annotation = read(CASE).unwrap();
    let mended = without_racy_lines(CASE, &annotation).unwrap();
    assert_eq!(mended.matches("        s.spawn").count(), 1, "{mended}");
    assert_eq!(mended.lines().count(), CASE.lines().count());
}

#[test]
fn an_annotation_that_is_gone() {
    let line = "//@ E0499 `s.spawn(|| total += 1);` as mutable more than once\n";
    assert!(spoilt("announced_gone", line, "").starts_with("does not say what rustc says"));
    let line = "//@ racy `s.spawn(|| total += 1);`\n";
    assert!(spoilt("announced_racy", line, "").starts_with("does not name its racy line"));
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

#[test]
fn an_annotation_that_cannot_be_read() {
    for line in [
        "//@ E0499 no line",
        "//@ E0499 `line`",
        "//@ racy `line` words",
        "//@ `line` words",
    ] {
        let why = read(line).unwrap_err();
        assert!(why.starts_with("cannot read"), "{line}: {why}");
    }
}

#[test]
fn a_racy_line_that_is_not_there() {
    let source = CASE.replace("//@ racy `s.spawn", "//@ racy `t.spawn");
    let annotation = read(&source).unwrap();
    let why = without_racy_lines(&source, &annotation).unwrap_err();
    assert!(why.contains("is not there"), "{why}");
}

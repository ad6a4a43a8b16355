//! Pairs of which one half or both are wrong: each gets its verdict,
//! and the report says which half, what and how to see it again.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use go_to_rust::catalogue::{Chapter, Compare, PAIR, Pair, TASKS};
use harness::go::{Built, Flavour, Go, Module, build};
use harness::pairs::Entry;
use harness::paths;
use harness::report::report;
use harness::verdict::{Halves, Verdict, bless, judge};

const NAME: &str = "chapter/pair";
const RIGHT: &str = "echo total 10";
const DIFFERS: Compare = Compare::Differs { by: &[], why: "" };

fn temporary() -> PathBuf {
    paths::scratch().join("verdict")
}

/// Programs of Go that are right and wrong, built once.
fn go(name: &str) -> Built {
    static PROGRAMS: OnceLock<BTreeMap<String, Built>> = OnceLock::new();
    let programs = PROGRAMS.get_or_init(|| {
        let module = Module {
            source: paths::root().join("tests/harness/tests/module"),
            programs: temporary().join("go"),
        };
        let names = ["fine", "broken", "hangs", "status", "missing"].map(str::to_owned);
        let go = Go::find().expect("the tests of the harness need Go");
        build(&go, &module, Flavour::Plain, &names).unwrap()
    });
    programs[name].clone()
}

/// A pair in a folder of its own, whose Rust half is a shell script.
struct Case {
    folder: PathBuf,
    go: Option<Built>,
    rust: String,
    pair: Pair,
}

impl Case {
    fn new(name: &str, go: Option<Built>, rust: &str) -> Case {
        let folder = temporary().join(name);
        let _ = fs::remove_dir_all(&folder);
        let rust = rust.to_owned();
        let pair = Pair {
            name: "pair",
            ..PAIR
        };
        Case {
            folder,
            go,
            rust,
            pair,
        }
    }

    fn pin(self, suffix: &str, text: &str) -> Case {
        let file = self.folder.join(format!("{NAME}{suffix}.txt"));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    fn pinned(&self, suffix: &str) -> String {
        let file = self.folder.join(format!("{NAME}{suffix}.txt"));
        fs::read_to_string(file).unwrap_or_default()
    }

    fn judge(&self) -> Verdict {
        // The catalogue is 'static, so this small one is too.
        let pair = Box::leak(Box::new(self.pair));
        let pairs = std::slice::from_ref(&*pair);
        let chapter = Box::leak(Box::new(Chapter {
            name: "chapter",
            no_tasks: None,
            pairs,
        }));
        let halves = Halves {
            go: self.go.clone(),
            rust: ["/bin/sh", "-c", &self.rust].map(str::to_owned).to_vec(),
            expected: self.folder.clone(),
            variables: Vec::new(),
        };
        judge(&Entry { chapter, pair }, &halves)
    }
}

/// The report of a verdict that must not be "agrees".
fn wrong(verdict: &Verdict) -> String {
    assert!(!verdict.agrees(), "{verdict:?}");
    let text = report(verdict);
    assert!(text.contains("(cd go && go run ./chapter/pair)"), "{text}");
    assert!(text.contains("cargo run -q -- chapter/pair"), "{text}");
    text
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
}

#[test]
fn both_right() {
    let case = Case::new("both_right", Some(go("fine")), RIGHT).pin("", "total 10\n");
    let verdict = case.judge();
    assert!(verdict.agrees(), "{}", report(&verdict));
    assert_eq!(report(&verdict), "");
}

#[test]
fn no_go_on_this_machine() {
    let case = Case::new("no_go", None, RIGHT).pin("", "total 10\n");
    assert!(case.judge().agrees());
    let case = Case::new("no_go_wrong", None, RIGHT).pin("", "total 11\n");
    contains(&wrong(&case.judge()), &["the Rust half differs"]);
}

#[test]
fn one_character_differs_in_rust() {
    let case = Case::new("rust_wrong", Some(go("fine")), "echo total 11").pin("", "total 10\n");
    let text = wrong(&case.judge());
    contains(
        &text,
        &["the Rust half differs", "do not agree with each other"],
    );
    assert!(!text.contains("the Go half"), "{text}");
}

#[test]
fn one_character_differs_in_go() {
    let case = Case::new("go_wrong", Some(go("fine")), "echo total 11").pin("", "total 11\n");
    let text = wrong(&case.judge());
    contains(
        &text,
        &["the Go half differs", "do not agree with each other"],
    );
    assert!(!text.contains("the Rust half differs"), "{text}");
}

#[test]
fn both_wrong_in_the_same_way() {
    let case = Case::new("both_wrong", Some(go("fine")), RIGHT).pin("", "total 11\n");
    contains(
        &wrong(&case.judge()),
        &[
            "the Go half differs",
            "the Rust half differs",
            "agree with each other",
            "make bless",
        ],
    );
}

#[test]
fn nothing_pinned() {
    let case = Case::new("unpinned", Some(go("fine")), RIGHT);
    contains(
        &wrong(&case.judge()),
        &[
            "pair.txt is not there",
            "`make bless PAIR=chapter/pair`",
            "total 10",
        ],
    );
}

#[test]
fn the_go_half_does_not_compile() {
    let case = Case::new("broken", Some(go("broken")), RIGHT).pin("", "total 10\n");
    contains(
        &wrong(&case.judge()),
        &[
            "the Go half did not run: does not compile",
            "main.go:4",
            "declared and not used",
        ],
    );
}

#[test]
fn the_go_half_is_not_there() {
    let case = Case::new("missing", Some(go("missing")), RIGHT).pin("", "total 10\n");
    contains(&wrong(&case.judge()), &["main.go is not there"]);
}

#[test]
fn one_half_hangs() {
    let mut case = Case::new("hangs", Some(go("hangs")), RIGHT).pin("", "total 10\n");
    case.pair.timeout = Duration::from_secs(1);
    contains(
        &wrong(&case.judge()),
        &["the Go half did not run: killed: still running after 1s"],
    );
}

#[test]
fn right_output_and_wrong_exit_status() {
    let case = Case::new("status_go", Some(go("status")), RIGHT).pin("", "total 10\n");
    contains(
        &wrong(&case.judge()),
        &["the Go half differs", "exit status 1"],
    );
    let script = format!("{RIGHT}; exit 3");
    let case = Case::new("status_rust", Some(go("fine")), &script).pin("", "total 10\n");
    contains(
        &wrong(&case.judge()),
        &["the Rust half differs", "exit status 3"],
    );
}

#[test]
fn a_word_on_standard_error() {
    let script = format!("{RIGHT}; echo oops >&2");
    let case = Case::new("stderr", Some(go("fine")), &script).pin("", "total 10\n");
    contains(&wrong(&case.judge()), &["the Rust half differs", "oops"]);
}

#[test]
fn control_characters_are_visible() {
    let case = Case::new("crlf", Some(go("fine")), RIGHT).pin("", "total 10\r\n");
    contains(&wrong(&case.judge()), &["\\r"]);
    let script = "printf 'total \\033[1m10\\n'";
    let case = Case::new("escape", Some(go("fine")), script).pin("", "total 10\n");
    contains(&wrong(&case.judge()), &["\\u{1b}[1m"]);
}

#[test]
fn a_forged_exit_status() {
    let script = "echo total 10; echo '--- exit status 1'";
    let case = Case::new("forged", Some(go("status")), script);
    let case = case.pin("", "total 10\n--- exit status 1\n");
    contains(
        &wrong(&case.judge()),
        &["the Rust half differs", "do not agree with each other"],
    );
}

#[test]
fn a_signal_bytes_silence_and_a_flood() {
    for (name, script, said) in [
        ("signal", "kill -SEGV $$", "killed by SIGSEGV"),
        ("bytes", "printf '\\377'", "not UTF-8 at byte 0"),
        ("silence", ":", "wrote nothing"),
        (
            "flood",
            "while :; do echo 0123456789012345678901234567890123456789; done",
            "wrote more than 1048576 bytes",
        ),
    ] {
        let case = Case::new(name, Some(go("fine")), script).pin("", "total 10\n");
        let text = wrong(&case.judge());
        contains(&text, &["the Rust half did not run", said]);
    }
}

#[test]
fn halves_that_must_differ() {
    let different = |name: &str, rust: &str| {
        let mut case = Case::new(name, Some(go("fine")), rust)
            .pin(".go", "total 10\n")
            .pin(".rust", "total 11\n");
        case.pair.compare = DIFFERS;
        case
    };
    assert!(different("differ", "echo total 11").judge().agrees());
    contains(
        &wrong(&different("differ_not", RIGHT).judge()),
        &["the Rust half differs"],
    );
    let same = different("same_texts", RIGHT).pin(".rust", "total 10\n");
    contains(&wrong(&same.judge()), &["their pinned texts are the same"]);
}

/// The name that the script is given says which half it is.
const TASKS_WRONG: &str = "case $0 in *_async) echo total 12;; *) echo total 10;; esac";

#[test]
fn the_half_with_tasks_is_held_too() {
    let with_tasks = |name: &str, rust: &str| {
        let mut case = Case::new(name, Some(go("fine")), rust).pin("", "total 10\n");
        case.pair.tasks = Some(TASKS);
        case
    };
    assert!(with_tasks("tasks", RIGHT).judge().agrees());
    let case = with_tasks("tasks_wrong", TASKS_WRONG);
    contains(
        &wrong(&case.judge()),
        &[
            "the Rust (tasks) half differs",
            "do not agree with each other",
            "cargo run -q -- chapter/pair_async",
        ],
    );
    let refused = bless(&case.judge()).unwrap_err();
    assert!(refused.contains("with tasks does not agree"), "{refused}");
    assert_eq!(case.pinned(""), "total 10\n");
}

#[test]
fn a_half_with_tasks_has_a_text_of_its_own_where_they_differ() {
    let script = TASKS_WRONG.replace("total 10", "total 11");
    let mut case = Case::new("tasks_differ", Some(go("fine")), &script);
    case.pair.tasks = Some(TASKS);
    case.pair.compare = DIFFERS;
    assert_eq!(bless(&case.judge()), Ok(()));
    assert_eq!(case.pinned(".rust"), "total 11\n");
    assert_eq!(case.pinned(".async"), "total 12\n");
    assert!(case.judge().agrees());
}

#[test]
fn blessing_pins_what_agrees() {
    let case = Case::new("bless", Some(go("fine")), RIGHT);
    assert_eq!(bless(&case.judge()), Ok(()));
    assert_eq!(case.pinned(""), "total 10\n");
    assert!(case.judge().agrees());
}

#[test]
fn blessing_refuses_what_does_not_agree() {
    let case = Case::new("bless_not", Some(go("fine")), "echo total 11").pin("", "total 10\n");
    assert!(bless(&case.judge()).unwrap_err().contains("do not agree"));
    assert_eq!(case.pinned(""), "total 10\n");

    let mut case = Case::new("bless_same", Some(go("fine")), RIGHT);
    case.pair.compare = DIFFERS;
    assert!(bless(&case.judge()).unwrap_err().contains("they do not"));
    assert_eq!(case.pinned(".go"), "");

    let case = Case::new("bless_half", Some(go("broken")), RIGHT);
    assert!(
        bless(&case.judge())
            .unwrap_err()
            .contains("does not compile")
    );
}

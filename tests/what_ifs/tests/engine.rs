//! The what-ifs of a small pair: what holds passes, and what does not
//! fails with a report that says what came.

use std::path::{Path, PathBuf};
use std::thread;

use go_to_rust::catalogue::{Chapter, PAIR, Pair};
use go_to_rust::what_if::{Becomes, Change, WHAT_IF, WhatIf};
use harness::pairs::Entry;
use harness::paths;
use what_ifs::bench::Bench;
use what_ifs::cases::Case;
use what_ifs::store;

/// The what-ifs of the small pair: each with its question, which only
/// names it.
fn cases(what_ifs: &[(&'static str, Change, Becomes)]) -> Vec<Case> {
    let chapter: &'static Chapter = Box::leak(Box::new(Chapter {
        no_tasks: None,
        name: "lock",
        pairs: &[],
    }));
    let pair: &'static Pair = Box::leak(Box::new(Pair {
        name: "sum",
        timeout: std::time::Duration::from_secs(2),
        ..PAIR
    }));
    let root: &'static Path = paths::root().join("tests/what_ifs/fixture").leak();
    let case = |&(question, change, becomes): &(&'static str, Change, Becomes)| Case {
        root,
        entry: Entry { chapter, pair },
        what_if: Box::leak(Box::new(WhatIf {
            question,
            change,
            becomes,
            ..WHAT_IF
        })),
    };
    what_ifs.iter().map(case).collect()
}

fn folder(test: &str) -> PathBuf {
    store::folder().join("engine").join(test)
}

/// What the check of each says; empty where it holds.
fn check(test: &str, what_ifs: &[(&'static str, Change, Becomes)]) -> Vec<String> {
    let cases = cases(what_ifs);
    let bench = Bench::prepare(&folder(test), &cases, true).unwrap();
    let check = |case: &Case| bench.check(case, &[]).err().unwrap_or_default();
    thread::scope(|s| {
        let running: Vec<_> = cases.iter().map(|case| s.spawn(|| check(case))).collect();
        running.into_iter().map(|r| r.join().unwrap()).collect()
    })
}

const fn rust(take: &'static str, put: &'static str) -> Change {
    Change::Rust { take, put }
}

const fn go(take: &'static str, put: &'static str) -> Change {
    Change::Go { take, put }
}

/// The work of a thread, in Rust and in Go.
const ADD: &str = "*sum += n;";
const GO_ADD: &str = "sum += n\n";

const RIGHT: &[(&str, Change, Becomes)] = &[
    ("prints", rust("0..5", "0..6"), Becomes::Prints("sum 15")),
    (
        "prints, Go",
        go("range 5", "range 6"),
        Becomes::Prints("sum 15"),
    ),
    (
        "prints nothing",
        rust("println!(\"sum {}\", sum.lock().unwrap());", ""),
        Becomes::Prints(""),
    ),
    (
        "panics",
        rust(ADD, "panic!(\"no sum\");"),
        Becomes::Ends {
            prints: "",
            says: "no sum",
            status: 101,
        },
    ),
    (
        "panics, Go",
        go(GO_ADD, "_ = n\npanic(\"no sum\")\n"),
        Becomes::Ends {
            prints: "",
            says: "panic: no sum",
            status: 2,
        },
    ),
    (
        "deadlock, Go",
        go("\t\t\tmu.Unlock()\n", ""),
        Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
    ),
    (
        "ends with a status and silently",
        rust(ADD, "std::process::exit(3);"),
        Becomes::Ends {
            prints: "",
            says: "",
            status: 3,
        },
    ),
    (
        "killed by a signal",
        rust(ADD, "std::process::abort();"),
        Becomes::Ends {
            prints: "",
            says: "",
            status: 134,
        },
    ),
    (
        "refused",
        rust("spawn(move ||", "spawn(||"),
        Becomes::Refused {
            code: "E0373",
            says: "may outlive",
        },
    ),
    (
        "refused with no code",
        rust("pub fn main() {", "pub fn main() { let 1 x;"),
        Becomes::Refused {
            code: "error",
            says: "expected one of",
        },
    ),
    (
        "refused by a lint",
        rust(ADD, "*sum += n; i32::checked_add(*sum, 1).ok_or(n);"),
        Becomes::Refused {
            code: "unused_must_use",
            says: "that must be used",
        },
    ),
    (
        "refused by a lint of clippy",
        rust(ADD, "*sum = *sum + n;"),
        Becomes::Refused {
            code: "clippy::assign_op_pattern",
            says: "manual implementation of an assign operation",
        },
    ),
    (
        "refused, Go",
        go("sum := 0", "sum, more := 0, 1"),
        Becomes::Refused {
            code: "compiler",
            says: "declared and not used: more",
        },
    ),
    (
        "refused by vet, Go",
        go(
            "group.Wait()",
            "group.Wait()\n\tcopied := mu\n\t_ = &copied",
        ),
        Becomes::Refused {
            code: "copylocks",
            says: "assignment copies lock value",
        },
    ),
    (
        "waits for ever",
        rust(ADD, "*sum += n; loop { thread::park(); }"),
        Becomes::WaitsForEver { prints: "" },
    ),
    (
        "panics and waits for ever",
        rust(
            "println!",
            "thread::spawn(|| panic!(\"lost\")); loop { thread::park() } println!",
        ),
        Becomes::PanicsAndWaits {
            prints: "",
            says: "lost",
        },
    ),
    // The timer has run out before.
    (
        "waits for ever after a timer, Go",
        go(
            "group.Wait()",
            "signal.Notify(make(chan os.Signal, 1), os.Interrupt)\n\ttime.Sleep(time.Millisecond)\n\tmu.Lock()\n\tgroup.Wait()\n\tmu.Lock()",
        ),
        Becomes::WaitsForEver { prints: "" },
    ),
    (
        "waits for ever after a timer and the runtime may say so, Go",
        go(
            "group.Wait()",
            "time.Sleep(time.Millisecond)\n\tmu.Lock()\n\tgroup.Wait()\n\tmu.Lock()",
        ),
        Becomes::WaitsForEver { prints: "" },
    ),
    (
        "waits for ever, Go",
        go(
            "group.Wait()",
            "signal.Notify(make(chan os.Signal, 1), os.Interrupt)\n\tmu.Lock()\n\tgroup.Wait()\n\tmu.Lock()",
        ),
        Becomes::WaitsForEver { prints: "" },
    ),
    (
        "prints the same",
        rust(
            "let sum = &sum;\n",
            "let sum = &sum;\n            // Again.\n",
        ),
        Becomes::PrintsTheSame {
            because: "a comment does nothing",
        },
    ),
    // The lock is imported and not used any more; time is used and not
    // imported.
    (
        "imports are set",
        go(
            "\tvar mu sync.Mutex\n\tvar group sync.WaitGroup\n\tsum := 0\n\tfor n := range 5 {\n\t\tgroup.Go(func() {\n\t\t\tmu.Lock()\n\t\t\tsum += n\n\t\t\tmu.Unlock()\n\t\t})\n\t}\n\tgroup.Wait()\n\tfmt.Println(\"sum\", sum)\n",
            "\tfmt.Println(time.Second, rand.N(1), atomic.AddInt32(new(int32), 1))\n",
        ),
        Becomes::Prints("1s 0 1"),
    ),
];

#[test]
fn what_holds_passes() {
    let reports = check("right", RIGHT);
    for ((question, ..), report) in RIGHT.iter().zip(&reports) {
        assert_eq!(report, "", "{question}");
    }
}

/// With parts of the report that must come.
type Wrong = (&'static str, Change, Becomes, &'static [&'static str]);

const WRONG: &[Wrong] = &[
    (
        "other text",
        rust("0..5", "0..6"),
        Becomes::Prints("sum 16"),
        &[
            "What if other text? (Rust)",
            "tests/what_ifs/fixture/rust/lock/sum.rs, line 11:",
            "-         for n in 0..5 {\n+         for n in 0..6 {",
            "standard output (left: expected; right: what came)",
            "<sum 16",
            ">sum 15",
            "to see it again:\n    make what-if PAIR=lock/sum\n    target/what_ifs/engine/wrong/rust/all/what-ifs lock.sum.",
            "the changed program:\n    target/what_ifs/engine/wrong/rust/all/src/lock.sum.",
        ],
    ),
    (
        "other text, Go",
        go("range 5", "range 6"),
        Becomes::Prints("sum 16"),
        &[
            "<sum 16",
            ">sum 15",
            "    target/what_ifs/engine/wrong/tests.what_ifs.fixture.go/bin/lock.sum.",
        ],
    ),
    (
        "more on standard error",
        rust("println!", "eprintln!(\"oh\"); println!"),
        Becomes::Prints("sum 10"),
        &["nothing on standard error was expected, but came:\noh"],
    ),
    (
        "another status",
        rust(ADD, "std::process::exit(3);"),
        Becomes::Ends {
            prints: "",
            says: "",
            status: 4,
        },
        &[
            "expected: it ends with status 4",
            "came: it ends with status 3",
        ],
    ),
    (
        "another message",
        rust(ADD, "panic!(\"no sum\");"),
        Becomes::Ends {
            prints: "",
            says: "no",
            status: 101,
        },
        &[
            "what it says first on standard error",
            ">no sum",
            "all of its standard error:",
            "panicked at",
        ],
    ),
    (
        "another code",
        rust("spawn(move ||", "spawn(||"),
        Becomes::Refused {
            code: "E0000",
            says: "may outlive",
        },
        &[
            "expected: E0000, and in the message",
            "came: E0373",
            "error[E0373]",
        ],
    ),
    (
        "another message of rustc",
        rust("spawn(move ||", "spawn(||"),
        Becomes::Refused {
            code: "E0373",
            says: "may outlast",
        },
        &[
            "expected: E0373, and in the message \"may outlast\"",
            "error[E0373]",
        ],
    ),
    (
        "accepted",
        rust("0..5", "0..6"),
        Becomes::Refused {
            code: "E0373",
            says: "x",
        },
        &[
            "expected: it is refused (E0373: \"x\")",
            "came: it is accepted",
        ],
    ),
    (
        "accepted, Go",
        go("range 5", "range 6"),
        Becomes::Refused {
            code: "compiler",
            says: "x",
        },
        &[
            "expected: it is refused (compiler: \"x\")",
            "came: it is accepted",
        ],
    ),
    (
        "accepted by vet",
        go("range 5", "range 7"),
        Becomes::Refused {
            code: "copylocks",
            says: "x",
        },
        &[
            "expected: it is refused (copylocks: \"x\")",
            "came: it is accepted",
        ],
    ),
    (
        "refused",
        rust("Mutex::new(0)", "Mutex::new(\"0\")"),
        Becomes::Prints("sum 0"),
        &["it does not compile:\nerror[E0"],
    ),
    (
        "refused, Go",
        go("sum := 0", "sum := \"0\""),
        Becomes::Prints("sum 0"),
        &["it does not compile:\n", "invalid operation"],
    ),
    (
        "sleeps",
        rust(
            ADD,
            "*sum += n; loop { thread::sleep(std::time::Duration::from_secs(9)) }",
        ),
        Becomes::WaitsForEver { prints: "" },
        &[
            "expected: it waits for ever",
            "came: it was killed: still running after 2s (thread ",
            " is in ",
        ],
    ),
    (
        "sleeps, Go",
        go("group.Wait()", "time.Sleep(time.Hour)"),
        Becomes::WaitsForEver { prints: "" },
        &[
            "expected: it waits for ever",
            "came: it was still running: goroutine 1 is in \"sleep\"",
        ],
    ),
    (
        "a timer runs, Go",
        go(
            "group.Wait()",
            "group.Wait()\n\ttime.AfterFunc(time.Hour, mu.Unlock)\n\tmu.Lock()\n\tmu.Lock()",
        ),
        Becomes::WaitsForEver { prints: "" },
        &[
            "came: it was still running: each goroutine waits, but the program uses time.After, which may yet wake one",
        ],
    ),
    (
        "the runtime says so, Go",
        go("group.Wait()", "group.Wait()\n\tmu.Lock()\n\tmu.Lock()"),
        Becomes::WaitsForEver { prints: "" },
        &[
            "expected: it waits for ever",
            "came: it ends with status 2",
            "all goroutines are asleep",
        ],
    ),
    (
        "ends",
        rust("0..5", "0..6"),
        Becomes::WaitsForEver { prints: "" },
        &["expected: it waits for ever", "came: it ends with status 0"],
    ),
    (
        "waits",
        rust(ADD, "*sum += n; loop { thread::park(); }"),
        Becomes::Prints("sum 10"),
        &["came: it waits for ever (seen from its threads)"],
    ),
    (
        "prints other",
        rust("0..5", "0..6"),
        Becomes::PrintsTheSame { because: "x" },
        &["it prints the pinned text", "<sum 10", ">sum 15"],
    ),
    (
        "no reason",
        rust("let sum = &sum;\n", "let sum = &sum;\n\n"),
        Becomes::PrintsTheSame { because: "" },
        &["`because` is empty"],
    ),
    (
        "prints the pinned text",
        rust("let sum = &sum;\n", "let sum = &sum;\n\n"),
        Becomes::Prints("sum 10"),
        &["say `PrintsTheSame`"],
    ),
    (
        "found twice",
        rust("let sum", "let mut sum"),
        Becomes::Prints(""),
        &[
            "tests/what_ifs/fixture/rust/lock/sum.rs: \"let sum\" is found 2 times, in lines [9, 12]",
        ],
    ),
    (
        "not found",
        go("let sum", ""),
        Becomes::Prints(""),
        &["\"let sum\" is not found"],
    ),
    (
        "no change",
        rust(ADD, ADD),
        Becomes::Prints(""),
        &["what is put is what is taken"],
    ),
];

#[test]
fn what_does_not_hold_fails_and_says_what_came() {
    let what_ifs: Vec<_> = WRONG.iter().map(|&(q, c, b, _)| (q, c, b)).collect();
    let reports = check("wrong", &what_ifs);
    for ((question, _, _, parts), report) in WRONG.iter().zip(&reports) {
        let report = plain(report);
        for part in *parts {
            assert!(
                report.contains(part),
                "{question}: {part:?} is not in\n{report}"
            );
        }
    }
}

/// Without the colours of the diff.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('m').map_or("", |(_, rest)| rest)
    })
}

#[test]
fn nothing_is_built_where_nothing_has_changed() {
    let what_ifs = &RIGHT[..2];
    let refused = &RIGHT[8..9];
    let all = [what_ifs, refused].concat();
    let written = || {
        let folder = folder("again");
        let files = [
            "rust/all/what-ifs",
            "rust/all/built.json",
            "rust/all/main.rs",
        ];
        let bins = std::fs::read_dir(folder.join("tests.what_ifs.fixture.go/bin")).unwrap();
        let alone = std::fs::read_dir(folder.join("rust/alone")).unwrap();
        let found = bins.chain(alone).map(|entry| entry.unwrap().path());
        let mut all: Vec<PathBuf> = files.iter().map(|f| folder.join(f)).chain(found).collect();
        all.sort();
        all.into_iter()
            .map(|file| (file.metadata().unwrap().modified().unwrap(), file))
            .collect::<Vec<_>>()
    };
    assert_eq!(check("again", &all), ["", "", ""]);
    let before = written();
    assert_eq!(before.len(), 6, "{before:?}");
    assert_eq!(check("again", &all), ["", "", ""]);
    assert_eq!(written(), before);
}

//! Finds what no what-if shows.

use std::ops::Range;

use go_to_rust::catalogue::Pair;
use go_to_rust::what_if::{About, Becomes, Half, WhatIf};

use crate::goroutines;
use crate::prose::{self, Block};

/// As many pairs may say that they have no change that takes their
/// lesson away.
pub const NO_LESSON: usize = 3;

/// Everything about a pair that no what-if shows, a sentence each.
/// `halves` are its halves with their texts.
pub fn of(pair: &Pair, halves: &[(Half, String)]) -> Vec<String> {
    let mut gaps = Vec::new();
    for (half, source) in halves {
        let half = *half;
        let mine = || pair.all_what_ifs().filter(move |w| w.change.half() == half);
        let lesson = |w: &WhatIf| {
            w.about == About::Lesson && !matches!(w.becomes, Becomes::PrintsTheSame { .. })
        };
        if pair.no_lesson.is_none() && !mine().any(lesson) {
            gaps.push(format!(
                "{half}: no what-if takes the lesson away (About::Lesson, with an outcome other than PrintsTheSame)"
            ));
        }
        if let Some(sign) = thread(half, source)
            && !mine().any(|w| w.about == About::Panic)
        {
            gaps.push(format!(
                "{half}: no what-if lets a worker panic (About::Panic), and the program has `{sign}`"
            ));
        }
    }
    if pair.no_lesson.is_some() && pair.all_what_ifs().any(|w| w.about == About::Lesson) {
        gaps.push("the entry has `no_lesson` and a what-if about the lesson".to_owned());
    }
    let panics = |w: &&WhatIf| w.about == About::Panic;
    for what_if in pair.all_what_ifs().filter(panics) {
        // Put into the job, or there already, and seen in the outcome.
        let (_, put) = what_if.change.texts();
        let all = format!("{put} {} {:?}", what_if.question, what_if.becomes);
        if !["panic", "assert"].iter().any(|word| all.contains(word)) {
            gaps.push(format!(
                "{}: what if {}: it is about a panic, and there is none",
                what_if.change.half(),
                what_if.question
            ));
        }
    }
    in_their_lists(pair, &mut gaps);
    reported_for_sure(pair, halves, &mut gaps);
    claims(pair, halves, &mut gaps);
    gaps
}

/// The changes to the half with tasks stand in its own list.
fn in_their_lists(pair: &Pair, gaps: &mut Vec<String>) {
    let tasks = pair.tasks.map_or(&[][..], |t| t.what_ifs);
    let of_tasks = |w: &WhatIf| w.change.half() == Half::Tasks;
    let lost = pair.what_ifs.iter().filter(|w| of_tasks(w));
    for what_if in lost.chain(tasks.iter().filter(|w| !of_tasks(w))) {
        gaps.push(format!(
            "{}: what if {}: it stands in the list of another half",
            what_if.change.half(),
            what_if.question
        ));
    }
}

/// Of a program with timers Go's runtime reports a deadlock mostly, and
/// not always: there the outcome is that it waits for ever.
fn reported_for_sure(pair: &Pair, halves: &[(Half, String)], gaps: &mut Vec<String>) {
    let Some((_, go)) = halves.iter().find(|(half, _)| *half == Half::Go) else {
        return;
    };
    for what_if in pair.what_ifs {
        let reported =
            matches!(what_if.becomes, Becomes::Ends { says, .. } if says == goroutines::DEADLOCK);
        let (take, put) = what_if.change.texts();
        if let Half::Go = what_if.change.half()
            && reported
            && let Some(timer) = goroutines::timer(&go.replacen(take, put, 1))
        {
            gaps.push(format!(
                "Go: what if {}: the changed program has `{timer}`, so the runtime may not report the deadlock: say WaitsForEver",
                what_if.question
            ));
        }
    }
}

/// The signs of a second thread, or of a task.
const THREADS: [(Half, &str); 13] = [
    (Half::Go, "go "),
    (Half::Go, ".Go("),
    (Half::Go, "time.AfterFunc("),
    (Half::Go, "context.AfterFunc("),
    (Half::Rust, "spawn("),
    (Half::Rust, "scope("),
    (Half::Rust, "spawn_blocking("),
    (Half::Rust, "rayon::join("),
    (Half::Rust, ".par_"),
    (Half::Rust, "into_par_iter("),
    (Half::Rust, "ThreadPoolBuilder"),
    (Half::Rust, "spawn_broadcast("),
    (Half::Rust, "broadcast("),
];

/// What in the program makes a second thread.
fn thread(half: Half, source: &str) -> Option<&'static str> {
    let code = prose::code(source);
    let of_rust = half == Half::Tasks;
    let signs = THREADS
        .iter()
        .filter(|(of, _)| *of == half || of_rust && *of == Half::Rust);
    signs.map(|(_, sign)| *sign).find(|sign| match *sign {
        "go " => code
            .lines()
            .any(|line| line.trim_start().starts_with("go ")),
        sign => code.match_indices(sign).any(|(at, _)| {
            // `thread_scope(` is no `scope(`.
            let before = code[..at].chars().next_back();
            sign.starts_with('.') || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
        }),
    })
}

/// A run of comment lines, its file, and what is covered of it.
struct Prose {
    half: Half,
    block: Block,
    shown: Vec<Range<usize>>,
}

fn claims(pair: &Pair, halves: &[(Half, String)], gaps: &mut Vec<String>) {
    let blocks = |half, source| {
        let blocks = prose::blocks(source).into_iter();
        blocks.map(move |block| Prose {
            half,
            block,
            shown: Vec::new(),
        })
    };
    let mut all: Vec<Prose> = halves
        .iter()
        .flat_map(|(half, source)| blocks(*half, source))
        .collect();

    // A phrase of a what-if stands in the half that it changes; one of
    // Go also on the page. One that nothing shows stands anywhere.
    for what_if in pair.all_what_ifs() {
        let half = what_if.change.half();
        for phrase in what_if.shows {
            let place = format!("{half}: what if {}", what_if.question);
            cover(&mut all, phrase, &place, gaps, &|p| {
                p.half == half || half == Half::Go && p.half == Half::Rust && p.block.page
            });
        }
    }
    let of_tasks = pair.tasks.map_or(&[][..], |t| t.unshown);
    let all_unshown =
        (pair.unshown.iter().map(|u| (u, false))).chain(of_tasks.iter().map(|u| (u, true)));
    for (claim, tasks) in all_unshown {
        if claim.because.is_empty() {
            gaps.push(format!(
                "{:?} is unshown, and nothing says why",
                claim.phrase
            ));
        }
        cover(&mut all, claim.phrase, "unshown", gaps, &|p| {
            (p.half == Half::Tasks) == tasks
        });
    }

    let mut said = Vec::new();
    let mut unchecked = false;
    for prose in &all {
        // The paragraph and what belongs to it: a list after a colon.
        let begins = prose
            .block
            .text
            .starts_with("What the compiler does not check");
        if begins {
            said.push(prose.half);
        }
        unchecked = prose.block.page && (begins || unchecked);
        for sentence in prose::sentences(&prose.block.text) {
            let text = &prose.block.text[sentence.clone()];
            let without = words(text).any(|word| word.eq_ignore_ascii_case("without"));
            let covered =
                |shown: &Range<usize>| shown.start < sentence.end && sentence.start < shown.end;
            if (without || unchecked) && !prose.shown.iter().any(covered) {
                let file = match prose.half {
                    Half::Go => "main.go",
                    Half::Rust if prose.block.page => "the page",
                    Half::Rust => "the Rust half",
                    Half::Tasks if prose.block.page => "the page of the half with tasks",
                    Half::Tasks => "the half with tasks",
                };
                gaps.push(format!(
                    "nothing shows ({file}, from line {}): {text}",
                    prose.block.line
                ));
            }
        }
        unchecked = unchecked && prose.block.text.ends_with(':');
    }
    for (half, _) in halves {
        if *half != Half::Go && !said.contains(half) {
            gaps.push(format!(
                "{half}: the page has no paragraph `What the compiler does not check: …`"
            ));
        }
    }
}

/// A name such as `go_without_it` is one word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && c != '_')
}

/// Marks the one place where the phrase stands.
fn cover(
    all: &mut [Prose],
    phrase: &str,
    place: &str,
    gaps: &mut Vec<String>,
    may: &dyn Fn(&Prose) -> bool,
) {
    let phrase = prose::joined(phrase);
    let mut found = Vec::new();
    for (index, prose) in all.iter().enumerate().filter(|(_, prose)| may(prose)) {
        let places = prose.block.text.match_indices(&phrase);
        found.extend(places.map(|(at, _)| (index, at)));
    }
    match found[..] {
        [(index, at)] if !phrase.is_empty() => all[index].shown.push(at..at + phrase.len()),
        _ => gaps.push(format!(
            "{place}: the phrase {phrase:?} is found {} times in the comments, not once",
            found.len()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_to_rust::catalogue::PAIR;
    use go_to_rust::what_if::{Change, Unshown, WHAT_IF};

    const GO: &str = "// Pair does it.\npackage main\n\nfunc main() {\n\t// 1. The lock orders; without it\n\t// the sum is wrong.\n\tgo work()\n}\n";
    const RUST: &str = "//! # Pair\n//!\n//! Prose.\n//!\n//! What the compiler does not check: who waits. And\n//! for whom.\n\npub fn main() {\n    // 1. A scope.\n    thread::scope(|s| ());\n}\n";

    const ALL: &[WhatIf] = &[
        WhatIf {
            question: "go lesson",
            about: About::Lesson,
            change: Change::Go {
                take: "a",
                put: "b",
            },
            shows: &["without it the sum"],
            ..WHAT_IF
        },
        WhatIf {
            question: "go panic",
            about: About::Panic,
            change: Change::Go {
                take: "a",
                put: "panic(1)",
            },
            ..WHAT_IF
        },
        WhatIf {
            question: "rust lesson",
            about: About::Lesson,
            shows: &["who waits. And for"],
            ..WHAT_IF
        },
        WhatIf {
            question: "rust panic",
            about: About::Panic,
            change: Change::Rust {
                take: "a",
                put: "panic!()",
            },
            ..WHAT_IF
        },
    ];

    fn gaps(what_ifs: &'static [WhatIf]) -> Vec<String> {
        of(&Pair { what_ifs, ..PAIR }, &halves(RUST))
    }

    fn halves(rust: &str) -> [(Half, String); 2] {
        [(Half::Go, GO.to_owned()), (Half::Rust, rust.to_owned())]
    }

    #[test]
    fn nothing_is_missing_where_all_is_there() {
        assert_eq!(gaps(ALL), Vec::<String>::new());
    }

    #[test]
    fn a_name_is_no_claim() {
        let go = GO.replace("// Pair does it.", "// Go_without_it does it.");
        let what_ifs = ALL;
        let gaps = of(
            &Pair { what_ifs, ..PAIR },
            &[(Half::Go, go), (Half::Rust, RUST.to_owned())],
        );
        assert_eq!(gaps, Vec::<String>::new());
    }

    #[test]
    fn each_that_is_missing_is_named() {
        let without = |n: usize| {
            let mut left = ALL.to_vec();
            left.remove(n);
            gaps(left.leak())
        };
        let go = without(0);
        assert!(
            go[0].starts_with("Go: no what-if takes the lesson away"),
            "{go:?}"
        );
        assert!(
            go[1].contains(
                "(main.go, from line 5): 1. The lock orders; without it the sum is wrong."
            ),
            "{go:?}"
        );
        assert_eq!(go.len(), 2);
        let panic = without(1);
        assert!(
            panic[0].contains("Go: no what-if lets a worker panic") && panic[0].contains("`go `"),
            "{panic:?}"
        );
        let rust = without(2);
        assert_eq!(rust.len(), 3, "{rust:?}");
        assert!(
            rust[1].contains("the page") && rust[2].contains("And for whom."),
            "{rust:?}"
        );
        let panic = without(3);
        assert!(panic[0].contains("`scope(`"), "{panic:?}");
    }

    #[test]
    fn a_panic_is_one_and_a_page_says_what_is_not_checked() {
        let mut left = ALL.to_vec();
        left[3].change = left[2].change;
        left[3].question = "rust stops";
        left[3].becomes = Becomes::Prints("");
        assert!(gaps(left.leak())[0].contains("there is none"));
        let rust = RUST.replace("What the compiler does not check", "Unchecked");
        let mut left = ALL.to_vec();
        left[2].shows = &[];
        let what_ifs: &'static [WhatIf] = left.leak();
        let gaps = of(&Pair { what_ifs, ..PAIR }, &halves(&rust));
        assert_eq!(gaps.len(), 1, "{gaps:?}");
        assert!(gaps[0].contains("has no paragraph"));
    }

    #[test]
    fn a_deadlock_beside_a_timer_is_not_reported_for_sure() {
        let mut left = ALL.to_vec();
        left[0].becomes = Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        };
        let what_ifs: &'static [WhatIf] = left.leak();
        assert_eq!(gaps(what_ifs), Vec::<String>::new());
        let mut timed = halves(RUST);
        timed[0].1 = GO.replace("go work()", "go work()\n\ttime.Sleep(1)");
        let gaps = of(&Pair { what_ifs, ..PAIR }, &timed);
        assert_eq!(gaps.len(), 1, "{gaps:?}");
        assert!(gaps[0].contains("`time.Sleep`"), "{gaps:?}");
    }

    #[test]
    fn a_join_of_words_is_no_thread() {
        let of = |half, code: &str| thread(half, &format!("fn main() {{\n    {code}\n}}\n"));
        assert_eq!(of(Half::Rust, "words.join(\" \");"), None);
        assert_eq!(of(Half::Rust, "// thread::scope(|s| ());"), None);
        assert_eq!(of(Half::Rust, "rayon::join(a, b);"), Some("rayon::join("));
        assert_eq!(of(Half::Rust, "thread::spawn(work);"), Some("spawn("));
        assert_eq!(of(Half::Rust, "respawn(work);"), None);
        assert_eq!(of(Half::Go, "go work()"), Some("go "));
        assert_eq!(of(Half::Go, "cargo work()"), None);
        assert_eq!(of(Half::Go, "group.Go(work)"), Some(".Go("));
    }

    #[test]
    fn a_lesson_that_prints_the_same_is_none() {
        let mut left = ALL.to_vec();
        left[2].becomes = Becomes::PrintsTheSame { because: "x" };
        assert!(gaps(left.leak())[0].starts_with("Rust: no what-if takes the lesson"));
    }

    #[test]
    fn a_phrase_stands_once_and_in_its_half() {
        for phrase in ["nowhere", "s", "1. The lock"] {
            let mut left = ALL.to_vec();
            left[3].shows = vec![phrase].leak();
            let gaps = gaps(left.leak());
            assert!(gaps[0].contains("times in the comments"), "{gaps:?}");
        }
        let unshown = &[Unshown {
            phrase: "nowhere",
            because: "",
        }];
        let gaps = of(
            &Pair {
                what_ifs: ALL,
                unshown,
                ..PAIR
            },
            &halves(RUST),
        );
        assert_eq!(gaps.len(), 2, "{gaps:?}");
    }

    #[test]
    fn unshown_counts_with_its_reason() {
        let mut left = ALL.to_vec();
        left[2].shows = &[];
        let what_ifs: &'static [WhatIf] = left.leak();
        let unshown = &[
            Unshown {
                phrase: "who waits",
                because: "x",
            },
            Unshown {
                phrase: "for whom",
                because: "x",
            },
        ];
        assert_eq!(
            of(
                &Pair {
                    what_ifs,
                    unshown,
                    ..PAIR
                },
                &halves(RUST)
            ),
            Vec::<String>::new()
        );
    }
}

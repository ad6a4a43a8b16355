//! What the new files say.

/// `snapshot` as the first word of a package comment.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

pub(super) fn go_pair(name: &str, pair: &str) -> String {
    format!(
        "\
// {} says in a sentence or two what the program does.
package main

import \"fmt\"

func main() {{
	// 1. Why this step is there, with the same number as in the
	// Rust half.
	fmt.Println(\"{name}\")
}}
",
        capital(pair)
    )
}

pub(super) fn rust_pair(name: &str) -> String {
    format!(
        "\
//! # The title of the page
//!
//! What the program does, in one sentence.
//!
//! Why it is done so in Rust, what is guaranteed, and by what.
//!
//! What the compiler does not check: what can still go wrong. A
//! what-if shows it.

pub fn main() {{
    // 1. Why this step is there, with the same number as in the Go
    // half.
    println!(\"{name}\");
}}
"
    )
}

pub(super) fn entry(chapter: &str, pair: &str) -> String {
    format!(
        "\
use crate::catalogue::{{PAIR, Pair}};
use crate::{chapter}::{{{pair}, what_ifs}};

pub(crate) const ENTRY: Pair = Pair {{
    name: \"{pair}\",
    main: {pair}::main,
    go: &[\"fmt.Println\"],
    rust: &[\"println\"],
    what_ifs: what_ifs::{pair}::LIST,
    unshown: what_ifs::{pair}::UNSHOWN,
    ..PAIR
}};
"
    )
}

pub(super) fn what_ifs(name: &str) -> String {
    format!(
        "\
//! What becomes of `{name}` when it is changed.

use crate::what_if::{{Unshown, WhatIf}};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[];
"
    )
}

pub(super) fn go_mistake(mistake: &str) -> String {
    format!(
        "\
// {} says what is done wrong, and what comes of it.
package main

//@ race `total++` `total++`

import (
	\"fmt\"
	\"sync\"
)

func main() {{
	total := 0

	var wg sync.WaitGroup
	for range 2 {{
		wg.Go(func() {{
			total++
		}})
	}}
	wg.Wait()

	fmt.Println(\"total\", total)
}}
",
        capital(mistake)
    )
}

pub(super) fn rust_mistake() -> String {
    "\
//! What is done wrong, in one sentence.

//@ E0499 `s.spawn(|| total += 1);` as mutable more than once at a time
//@ racy `s.spawn(|| total += 1);`
//@ advice none

use std::thread;

fn main() {
    let mut total = 0;

    thread::scope(|s| {
        s.spawn(|| total += 1);
        s.spawn(|| total += 1);
    });

    println!(\"total {total}\");
}
"
    .to_owned()
}

pub(super) fn fixed() -> String {
    "\
//! Why this is accepted, in one sentence.

//@ prints total 2

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn main() {
    let total = AtomicU64::new(0);

    thread::scope(|s| {
        s.spawn(|| total.fetch_add(1, Ordering::Relaxed));
        s.spawn(|| total.fetch_add(1, Ordering::Relaxed));
    });

    println!(\"total {}\", total.into_inner());
}
"
    .to_owned()
}

//! The site with as many pages as it may come to have: copies of the
//! pairs and of their mistakes, under other names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use go_to_rust::catalogue;
use go_to_rust::catalogue::{Chapter, Pair, TASKS, Tasks, file_of};
use go_to_rust::what_if::{Change, Half, WhatIf};
use site::{Options, render};

/// So many pairs and mistakes there are at least.
const PAIRS: usize = 200;
const MISTAKES: usize = 250;

/// The most that a page may weigh.
const HEAVIEST: usize = 100_000;

/// The most that the words may weigh that every search needs, and those
/// of one letter.
const WORDS: usize = 120_000;

/// How long a generator that was built for release may keep a core
/// busy.
const TIME: Duration = Duration::from_secs(2);

/// How long this process has kept a core busy, where Linux tells it:
/// unlike the time on the clock it does not depend on what else runs.
fn busy() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name in parentheses the third field is the state; the
    // 14th and 15th count hundredths of a second.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().ok()? + fields[12].parse::<u64>().ok()?;
    Some(Duration::from_millis(10 * ticks))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A checkout of copies, and its catalogue.
struct Checkout {
    folder: PathBuf,
    catalogue: &'static [Chapter],
}

impl Checkout {
    fn new() -> Checkout {
        let folder = std::env::temp_dir().join(format!("go-to-rust-scale-{}", std::process::id()));
        let copies = copies();
        let checkout = Checkout {
            folder,
            catalogue: chapters(&copies).leak(),
        };
        for file in [
            "site/pages/which-tool.md",
            "docs/bench.tsv",
            "docs/watching.md",
        ] {
            checkout.copy(file, file);
        }
        // Its links would lead to pairs that are not copied.
        let hazards = checkout.folder.join("docs/hazards.md");
        fs::write(hazards, "# Hazards\n").unwrap();
        for chapter in catalogue() {
            let file = format!("rust/{}/mod.rs", chapter.name);
            checkout.copy(&file, &file);
        }
        for (chapter, pair, number) in copies {
            checkout.copy_pair(chapter, pair, number);
        }
        checkout
    }

    fn copy(&self, from: &str, to: &str) {
        let to = self.folder.join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(root().join(from), to).unwrap();
    }

    fn copy_pair(&self, chapter: &Chapter, pair: &Pair, number: usize) {
        let from = format!("{}/{}", chapter.name, pair.name);
        let to = format!("{}/{}", chapter.name, copy_name(pair.name, number));
        for half in [Half::Go, Half::Rust] {
            self.copy(&file_of(half, &from), &file_of(half, &to));
        }
        let copy = copy(pair, number);
        // Where there is no half with tasks, the one with threads stands
        // in for it.
        let is_made_up = pair.tasks.is_none();
        if copy.tasks.is_some() {
            let from = match is_made_up {
                true => file_of(Half::Rust, &from),
                false => file_of(Half::Tasks, &from),
            };
            self.copy(&from, &file_of(Half::Tasks, &to));
        }
        for half in copy.halves() {
            for needed in copy.needs_of(*half) {
                let file = format!("rust/{}/{needed}.rs", chapter.name);
                self.copy(&file, &file);
            }
            let text = |name: &str, half| format!("tests/expected/{name}{}.txt", copy.suffix(half));
            let of = match half {
                Half::Tasks if is_made_up => Half::Rust,
                half => *half,
            };
            self.copy(&text(&from, of), &text(&to, *half));
        }
        for mistake in pair.mistakes {
            let (from, to) = (
                format!("{from}/{}", mistake.name),
                format!("{to}/{}", mistake.name),
            );
            self.copy(&format!("go/{from}/main.go"), &format!("go/{to}/main.go"));
            for kind in ["rs", "stderr", "fixed"] {
                let file = format!("ui/{from}.{kind}");
                if root().join(&file).exists() {
                    self.copy(&file, &format!("ui/{to}.{kind}"));
                }
            }
        }
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// The first is as it was, so that what the prose names is there.
fn copy_name(name: &str, number: usize) -> String {
    match number {
        0 => name.to_owned(),
        number => format!("{name}_{}", number + 1),
    }
}

/// A pair of a chapter, and which copy of it.
type Copied = (&'static Chapter, &'static Pair, usize);

/// All pairs, and copies of them until there are enough of them and of
/// their mistakes.
fn copies() -> Vec<Copied> {
    let (mut copies, mut mistakes) = (Vec::new(), 0);
    for number in 0.. {
        for chapter in catalogue() {
            for pair in chapter.pairs {
                let is_needed = number == 0
                    || copies.len() < PAIRS
                    || mistakes < MISTAKES && !pair.mistakes.is_empty();
                if is_needed {
                    mistakes += pair.mistakes.len();
                    copies.push((chapter, pair, number));
                }
            }
        }
        if copies.len() >= PAIRS && mistakes >= MISTAKES {
            break;
        }
    }
    copies
}

/// A copy of a pair. Half of them have a half with tasks; a service has
/// one Rust half, which is long.
fn copy(pair: &Pair, number: usize) -> Pair {
    let is_even = !pair.served && (pair.name.len() + number).is_multiple_of(2);
    Pair {
        name: copy_name(pair.name, number).leak(),
        tasks: pair.tasks.or_else(|| is_even.then(|| made_up(pair))),
        ..*pair
    }
}

/// A half with tasks as large as the one with threads, and with as many
/// what-ifs.
fn made_up(pair: &Pair) -> Tasks {
    let of_rust = pair.what_ifs.iter();
    let of_rust = of_rust.filter_map(|what_if| match what_if.change {
        Change::Rust { take, put } => Some(WhatIf {
            change: Change::Tasks { take, put },
            ..*what_if
        }),
        _ => None,
    });
    Tasks {
        rust: pair.rust,
        needs: pair.needs,
        when: "Tasks where the jobs wait; threads, or rayon, where they compute.",
        what_ifs: of_rust.collect::<Vec<_>>().leak(),
        ..TASKS
    }
}

fn chapters(copies: &[Copied]) -> Vec<Chapter> {
    let all = catalogue().iter();
    all.map(|chapter| {
        let own = copies.iter().filter(|(of, ..)| of.name == chapter.name);
        let pairs: Vec<Pair> = own.map(|(_, pair, number)| copy(pair, *number)).collect();
        Chapter {
            pairs: pairs.leak(),
            ..*chapter
        }
    })
    .collect()
}

#[test]
fn a_site_of_200_pairs_is_light_and_soon_built() {
    let checkout = Checkout::new();
    let pairs = || checkout.catalogue.iter().flat_map(|chapter| chapter.pairs);
    assert!(pairs().count() >= PAIRS);
    assert!(pairs().map(|pair| pair.mistakes.len()).sum::<usize>() >= MISTAKES);
    assert!(pairs().filter(|pair| pair.tasks.is_some()).count() * 5 >= PAIRS * 2);

    let before = busy();
    let files: BTreeMap<String, String> =
        render::files(&checkout.folder, checkout.catalogue, &Options::default()).unwrap();
    let took = busy().zip(before).map(|(now, before)| now - before);
    // A generator for tests is slower, and how much is not said.
    if let (Some(took), false) = (took, cfg!(debug_assertions)) {
        assert!(took < TIME, "a core was busy for {took:?}");
    }

    let for_readers = |name: &str| name.ends_with(".html") || name.starts_with("search/");
    for (name, text) in files.iter().filter(|(name, _)| for_readers(name)) {
        let most = match name.starts_with("search/") {
            true => WORDS,
            false => HEAVIEST,
        };
        assert!(text.len() <= most, "{name} has {} bytes", text.len());
    }
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    let heaviest = pages.clone().max_by_key(|(_, text)| text.len()).unwrap();
    println!(
        "{} pages of {} pairs in {took:?}, the heaviest is {} with {} bytes, the front has {}, the search needs {}",
        pages.count(),
        pairs().count(),
        heaviest.0,
        heaviest.1.len(),
        files["index.html"].len(),
        files["search/main.js"].len(),
    );
}

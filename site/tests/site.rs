//! The site as a whole: what is on it, what leads where, and that it is
//! the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use go_to_rust::catalogue;
use go_to_rust::catalogue::{Chapter, Kind, Mistake, PAIR, Pair, file_of};
use go_to_rust::what_if::Half;
use site::highlight::{self, Language};
use site::{Options, build, figures, index, model, prose, render};

/// The most that a page may weigh, uncompressed and without what all
/// pages share.
const HEAVIEST: usize = 100_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn built() -> BTreeMap<String, String> {
    render::files(root(), catalogue(), &Options::default()).unwrap()
}

/// The site, built once.
fn files() -> &'static BTreeMap<String, String> {
    static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(built);
    &FILES
}

fn pages(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    pages.map(|(name, text)| (name.as_str(), text.as_str()))
}

#[test]
fn every_pair_and_every_mistake_has_a_page_that_its_list_leads_to() {
    let files = files();
    for chapter in catalogue() {
        let list = &files[&format!("{}/index.html", chapter.name)];
        for pair in chapter.pairs {
            let name = format!("{}/{}", chapter.name, pair.name);
            assert!(list.contains(&format!("href=\"../{name}.html\"")), "{name}");
            let page = &files[&format!("{name}.html")];
            for mistake in pair.mistakes {
                let name = format!("{name}/{}.html", mistake.name);
                assert!(files.contains_key(&name), "{name}");
                assert!(page.contains(&format!("href=\"../{name}\"")), "{name}");
            }
        }
    }
}

#[test]
fn what_is_sound_in_go_is_headed_and_counted_as_that() {
    let files = files();
    let count = |kind| {
        let pairs = catalogue().iter().flat_map(|chapter| chapter.pairs);
        pairs
            .flat_map(|pair| pair.mistakes)
            .filter(|m| m.kind == kind)
            .count()
    };
    let front = &files["index.html"];
    assert!(front.contains(&format!("{} race-prone versions", count(Kind::Mistake))));
    assert!(front.contains(&format!(
        "{} programs that are sound in Go",
        count(Kind::Sound)
    )));
    for chapter in catalogue() {
        for pair in chapter.pairs {
            let page = &files[&format!("{}/{}.html", chapter.name, pair.name)];
            let has = |kind| pair.mistakes.iter().any(|mistake| mistake.kind == kind);
            assert_eq!(
                page.contains("id=\"sound\""),
                has(Kind::Sound),
                "{}",
                pair.name
            );
            assert_eq!(
                page.contains("id=\"mistakes\""),
                has(Kind::Mistake),
                "{}",
                pair.name
            );
        }
    }
}

/// The chapters are in the navigation of every page.
#[test]
fn every_page_leads_to_every_chapter() {
    for (name, text) in pages(files()) {
        let links = values(text, "href");
        for chapter in catalogue() {
            let wanted = format!("{}/index.html", chapter.name);
            assert!(
                links
                    .iter()
                    .any(|link| link.ends_with(&wanted) && resolve(name, link) == wanted),
                "{name} does not lead to {wanted}"
            );
        }
    }
}

#[test]
fn two_builds_are_equal() {
    assert!(*files() == built());
}

#[test]
fn no_page_is_heavier_than_it_may_be() {
    for (name, text) in pages(files()) {
        assert!(text.len() <= HEAVIEST, "{name} has {} bytes", text.len());
    }
}

/// The values of an attribute, as they stand in the page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str())
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

/// What a link leads to, seen from the top of the site.
fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop().expect("the link stays in the site")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_leads_somewhere() {
    let files = files();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages(files)
        .map(|(name, text)| (name, values(text, "id").into_iter().collect()))
        .collect();
    let mut checked = 0;
    for (name, text) in pages(files) {
        for link in values(text, "href").into_iter().chain(values(text, "src")) {
            if link.starts_with("https://play.rust-lang.org/?")
                || link.starts_with("https://doc.rust-lang.org/error_codes/")
            {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() {
                name.to_owned()
            } else {
                resolve(name, path)
            };
            assert!(
                files.contains_key(&target),
                "{name} links to {link}, which is not there"
            );
            assert!(
                fragment.is_empty() || ids[target.as_str()].contains(fragment),
                "{name} links to {link}: no such place on the page"
            );
            checked += 1;
        }
    }
    assert!(checked > 1000, "only {checked} links were found");
}

#[test]
fn no_id_is_given_twice() {
    for (name, text) in pages(files()) {
        let ids = values(text, "id");
        let distinct: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), distinct.len(), "{name}");
    }
}

/// What the search can find, as `search/main.js` has it: lines of
/// letter, title, page, names and phrases.
fn found(files: &BTreeMap<String, String>) -> Vec<Vec<String>> {
    let script = files["search/main.js"]
        .strip_prefix("globalThis.searchMain = ")
        .unwrap();
    let main: serde_json::Value = serde_json::from_str(script.trim_end_matches(";\n")).unwrap();
    let lines = main["entries"].as_str().unwrap().lines();
    lines
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_search_result_leads_to_a_page_and_every_page_is_a_result() {
    let files = files();
    let mut results = BTreeSet::new();
    let mut pair = String::new();
    for entry in found(files) {
        let page = match entry[0].as_str() {
            "m" | "s" => format!("{pair}/{}", entry[2]),
            _ => entry[2].clone(),
        };
        if entry[0] == "p" {
            pair.clone_from(&page);
        }
        let page = page + ".html";
        assert!(files.contains_key(&page), "{page}");
        results.insert(page);
    }
    let lists = [
        "index.html",
        "errors.html",
        "go-names.html",
        "changes.html",
        "404.html",
    ];
    for (name, _) in pages(files).filter(|(name, _)| !lists.contains(name)) {
        assert!(results.contains(name), "the search never leads to {name}");
    }
}

/// `find.js` counts on it: 32 hits in each file, and nothing of a mistake.
#[test]
fn what_stands_under_a_hit_lies_in_a_file_of_its_neighbours() {
    let files = files();
    for (number, entry) in found(files).iter().enumerate() {
        let (file, place) = (number / 32, number % 32);
        let head = format!("(globalThis.searchAbout ??= [])[{file}] = ");
        let script = files[&format!("search/about-{file}.js")]
            .strip_prefix(&head)
            .unwrap();
        let about: Vec<String> = serde_json::from_str(script.trim_end_matches(";\n")).unwrap();
        let of_pair = matches!(entry[0].as_str(), "m" | "s");
        assert_eq!(about[place].is_empty(), of_pair, "{entry:?}");
    }
}

#[test]
fn every_code_has_a_lesson() {
    let site = model::read(root(), catalogue()).unwrap();
    for code in index::codes(&site) {
        assert!(
            code.lesson.is_some(),
            "site/src/codes.rs does not say what {} means between threads",
            code.code
        );
    }
}

#[test]
fn with_a_repository_the_links_lead_to_it() {
    let options = Options {
        repository: Some("https://example.com/o/n".to_owned()),
        address: Some("https://example.org/".to_owned()),
        ..Options::default()
    };
    let files = render::files(root(), catalogue(), &options).unwrap();
    let page = &files["locks/counter.html"];
    for link in [
        "href=\"https://example.com/o/n/blob/main/go/locks/counter/main.go\"",
        "href=\"https://example.com/o/n/edit/main/rust/locks/counter.rs\"",
        "href=\"https://example.com/o/n/issues/new?title=locks/counter:%20\"",
        "<link rel=\"canonical\" href=\"https://example.org/locks/counter.html\">",
    ] {
        assert!(page.contains(link), "{link}");
    }
    assert!(files.keys().all(|name| !name.starts_with("source/")));
}

/// What there is of a half with tasks, everywhere; where there is none,
/// why.
#[test]
fn the_halves_with_tasks_are_shown_and_found() {
    let options = Options {
        repository: Some("https://example.com/o/n".to_owned()),
        ..Options::default()
    };
    let published = render::files(root(), catalogue(), &options).unwrap();
    let files = files();
    let entries = found(files);
    let mut seen = [0, 0];
    for chapter in catalogue() {
        let list = &files[&format!("{}/index.html", chapter.name)];
        for pair in chapter.pairs {
            let name = format!("{}/{}", chapter.name, pair.name);
            let page = &files[&format!("{name}.html")];
            let link = format!("href=\"../{name}.html#async\"");
            assert_eq!(list.contains(&link), pair.tasks.is_some(), "{name}");
            let Some(tasks) = pair.tasks else {
                assert!(!page.contains("name=\"half\""), "{name} has a switch");
                // A service has tasks already.
                if let Some(why) = pair.no_tasks.or(chapter.no_tasks)
                    && !pair.served
                {
                    assert!(
                        page.contains(&prose::inline(why)),
                        "{name} does not say why"
                    );
                    seen[1] += 1;
                }
                continue;
            };
            seen[0] += 1;
            let path = file_of(Half::Tasks, &name);
            let file = std::fs::read_to_string(root().join(&path)).unwrap();
            let title = prose::inline(&prose::read(&file, "", &[]).title);
            for part in [
                format!("<h2>{title}</h2>"),
                format!("<p class=\"when\">{}", prose::inline(tasks.when)),
                "<div class=\"half rust async\" id=\"async-1\">".to_owned(),
                format!("href=\"../source/{path}.txt\""),
                "name=\"half\" value=\"async\"".to_owned(),
            ] {
                assert!(page.contains(&part), "{name} has no {part}");
            }
            let page = &published[&format!("{name}.html")];
            assert!(page.contains(&format!("o/n/edit/main/{path}\"")), "{name}");
            let entry = entries
                .iter()
                .find(|entry| entry[0] == "p" && entry[2] == name)
                .unwrap();
            let names = format!(" {} ", entry[3]);
            for symbol in tasks.rust {
                assert!(names.contains(&format!(" {symbol} ")), "{name}: {symbol}");
            }
            let text = &files[&format!("{name}.md")];
            assert!(
                text.contains(&format!("## Rust, async: {path}\n")),
                "{name}"
            );
            assert!(text.contains(tasks.when), "{name}");
            let line = format!("({name}.md): {}\n", tasks.when);
            assert!(files["SKILL.md"].contains(&line), "{line}");
        }
    }
    assert!(seen.iter().all(|seen| *seen > 0), "{seen:?}");
}

/// A changed program is not coloured as a whole, and looks as if it were.
#[test]
fn a_part_has_the_colours_of_the_whole() {
    let mut looked_at = 0;
    for chapter in catalogue() {
        for pair in chapter.pairs {
            let name = format!("{}/{}", chapter.name, pair.name);
            for what_if in pair.all_what_ifs() {
                let half = what_if.change.half();
                let language = match half {
                    Half::Go => Language::Go,
                    Half::Rust | Half::Tasks => Language::Rust,
                };
                let source = std::fs::read_to_string(root().join(file_of(half, &name))).unwrap();
                let (take, put) = what_if.change.texts();
                let (before, _) = source.split_once(take).unwrap();
                let source = source.replacen(take, put, 1);
                let first = before.lines().count().saturating_sub(1);
                let last = (first + put.lines().count()).min(source.lines().count() - 1);
                let wanted = first..last + 1;
                let (from, part) = highlight::part(language, &source, wanted);
                let whole = highlight::lines(language, &source);
                assert_eq!(part, whole[from..from + part.len()], "{name}: {take:?}");
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 500, "only {looked_at} changes were looked at");
}

/// What was measured stands with the pairs that it belongs to.
#[test]
fn what_was_measured_is_shown_with_its_pairs() {
    let files = files();
    let mut shown = 0;
    for group in &figures::chart(&figures::read(root()).unwrap(), &[]).groups {
        for pair in group.job.pairs {
            let link = format!("href=\"../bench.html#{}\"", group.job.name);
            assert!(
                files[&format!("{pair}.html")].contains(&link),
                "{pair}: {link}"
            );
            shown += 1;
        }
    }
    assert!(shown > 0, "nothing is measured");
}

/// A checkout with one pair, which the test spoils as it likes.
struct Checkout {
    folder: std::path::PathBuf,
}

const FIGURES: &str = "# go: go<1>\njob\tcores\tway\tns\tratio\tlow\thigh\tp50\tp99\tbytes\tallocations\n\
    buffered\t2\tgo\t45\t\t\t\t\t\t\t\nbuffered\t2\ttasks\t72\t1.6\t1.5\t1.7\t\t\t\t\n";

const CHAPTERS: &[Chapter] = &[Chapter {
    no_tasks: None,
    name: "sync",
    pairs: &[Pair {
        name: "one",
        go: &["sync.Mutex"],
        rust: &["std::sync::Mutex"],
        mistakes: &[Mistake {
            name: "wrong",
            summary: "it is `wrong`",
            categories: &[1],
            kind: Kind::Mistake,
        }],
        ..PAIR
    }],
}];

impl Checkout {
    fn new(name: &str) -> Checkout {
        let folder = std::env::temp_dir().join(format!("go-to-rust-{name}-{}", std::process::id()));
        let checkout = Checkout { folder };
        let rust = "//! # One <b>\n//!\n//! A `Vec<&T>` & <i>.\n\nuse std::sync::Mutex;\n\nfn main() {\n    // 1. Print.\n    println!(\"<script>alert(1)</script> & {:?}\", Vec::<u8>::new());\n}\n";
        let go = "// One is one.\npackage main\n\nfunc main() {\n\t// 1. Print.\n\tprintln(\"<script>alert(1)</script> &amp;\")\n}\n";
        for (file, text) in [
            ("rust/sync/mod.rs", "//! # Shared\n//!\n//! Text.\n"),
            ("rust/sync/one.rs", rust),
            ("go/sync/one/main.go", go),
            (
                "tests/expected/sync/one.txt",
                "<script>alert(1)</script> & []\n",
            ),
            (
                "go/sync/one/wrong/main.go",
                "package main\n\n//@ race `n++` `n++`\n\nfunc main() {\n\tn++\n}\n",
            ),
            (
                "ui/sync/one/wrong.rs",
                "//! Wrong.\n\n//@ E0499 `n += 1;` again\n//@ racy `n += 1;`\n//@ advice none\n\nfn main() {\n    n += 1;\n}\n",
            ),
            (
                "ui/sync/one/wrong.stderr",
                "error[E0499]: again, <T>\n --> sync/one/wrong.rs:8:5\n",
            ),
            (
                "site/pages/which-tool.md",
                "# Which <tool>\n\nSee `sync/one`.\n\n<!-- docs/bench.tsv -->\n",
            ),
            ("docs/bench.tsv", FIGURES),
            ("docs/hazards.md", "# Hazards\n"),
            ("docs/watching.md", "# What watches\n"),
        ] {
            checkout.write(file, text);
        }
        checkout
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.folder.join(file);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    fn build(&self) -> Result<BTreeMap<String, String>, String> {
        render::files(&self.folder, CHAPTERS, &Options::default())
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

#[test]
fn html_in_a_file_is_text_on_the_page() {
    let files = Checkout::new("html").build().unwrap();
    let page = &files["sync/one.html"];
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(!page.contains("<b>") && !page.contains("<i>."), "{page}");
    // In the Go program, the Rust program and the output; the Go one has
    // an entity in its text.
    assert_eq!(
        page.matches("&lt;script&gt;alert(1)&lt;/script&gt;")
            .count()
            + page
                .matches("&#60;script&#62;alert(1)&#60;/script&#62;")
                .count(),
        3,
        "{page}"
    );
    assert!(page.contains("&lt;/script&gt; &amp;amp;"), "{page}");
    assert!(
        page.contains("<code>Vec&lt;&amp;T&gt;</code> &amp; &lt;i&gt;."),
        "{page}"
    );
    assert!(files["which-tool.html"].contains("Which &lt;tool&gt;"));
    assert!(files["which-tool.html"].contains(">Values through a channel of 100</th>"));
    assert!(files["bench.html"].contains("with go&lt;1&gt;"));
    let titles = &files["index.html"];
    assert!(!titles.contains("<b>"), "{titles}");
}

#[test]
fn a_line_that_rustc_points_at_leads_to_the_message() {
    let page = &Checkout::new("flags").build().unwrap()["sync/one/wrong.html"];
    for part in [
        "id=\"rust-8\" data-n=8",
        "<a class=\"flag\" href=\"#says-1\">E0499</a>",
        "id=\"says-1\"",
        "id=\"go-6\" data-n=6",
        "main.go:6  n++",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
}

#[test]
fn a_missing_file_is_named() {
    for file in [
        "rust/sync/mod.rs",
        "rust/sync/one.rs",
        "go/sync/one/main.go",
        "tests/expected/sync/one.txt",
        "go/sync/one/wrong/main.go",
        "ui/sync/one/wrong.rs",
        "ui/sync/one/wrong.stderr",
        "site/pages/which-tool.md",
        "docs/bench.tsv",
        "docs/hazards.md",
        "docs/watching.md",
    ] {
        let checkout = Checkout::new("missing");
        std::fs::remove_file(checkout.folder.join(file)).unwrap();
        let why = checkout.build().unwrap_err();
        assert!(
            why.starts_with(&format!("the site needs {file}: ")),
            "{why}"
        );
    }
}

#[test]
fn what_does_not_fit_is_named() {
    let checkout = Checkout::new("unfit");
    checkout.write("ui/sync/one/wrong.stderr", "error: a\n\nerror: b\n");
    let why = checkout.build().unwrap_err();
    assert_eq!(
        why,
        "ui/sync/one/wrong.stderr has 2 errors, but ui/sync/one/wrong.rs announces 1"
    );

    let checkout = Checkout::new("unfit-steps");
    checkout.write(
        "rust/sync/one.rs",
        "//! # One\n\nfn main() {\n    // 2. Print.\n}\n",
    );
    let why = checkout.build().unwrap_err();
    assert_eq!(why, "the programs of sync/one do not have the same steps");

    let checkout = Checkout::new("unfit-name");
    checkout.write(
        "rust/sync/one.rs",
        "//! # One\n\nfn main() {\n    // 1. Print.\n}\n",
    );
    let why = checkout.build().unwrap_err();
    assert_eq!(
        why,
        "sync/one is found under sync.Mutex, and its page never says sync.Mutex"
    );

    let checkout = Checkout::new("unfit-line");
    checkout.write(
        "go/sync/one/wrong/main.go",
        "package main\n\n//@ race `n++` `n++`\n",
    );
    let why = checkout.build().unwrap_err();
    assert_eq!(
        why,
        "go/sync/one/wrong/main.go:3: the line `n++` is not in the file"
    );
}

#[test]
fn a_folder_with_something_else_is_left_alone() {
    let checkout = Checkout::new("folder");
    let why = build(root(), &checkout.folder, &Options::default()).unwrap_err();
    assert!(
        why.ends_with("holds something else than a site: name another folder"),
        "{why}"
    );
    assert!(checkout.folder.join("rust/sync/one.rs").is_file());

    // An older site gives way, with the pages that are no more.
    let out = checkout.folder.join("out");
    build(root(), &out, &Options::default()).unwrap();
    std::fs::write(out.join("old.html"), "").unwrap();
    build(root(), &out, &Options::default()).unwrap();
    assert!(!out.join("old.html").exists());
}

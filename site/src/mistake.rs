//! A mistake: what is wrong, and what notices it.

use std::collections::BTreeSet;
use std::path::Path;

use go_to_rust::annotation::{self, Advice, Go, Refused};
use go_to_rust::catalogue::{self, Kind};

use crate::cure::{self, Cure};
use crate::highlight::{self, Language};
use crate::listing::{Flag, Line, Program, lines};
use crate::notices::{self, Noticed};
use crate::prose::Link;
use crate::terminal::{self, Message};
use crate::{codes, prose, source};

/// The way from the page of a mistake to the top of the site.
const TO_ROOT: &str = "../../";

/// A mistake, which is a page.
#[derive(Debug)]
pub struct Mistake {
    /// The folder's name, which is also its place on the pair's page.
    pub name: &'static str,
    /// What is done wrong, in a line.
    pub title: String,
    /// Whether the Go program is wrong at all.
    pub kind: Kind,
    /// What the Rust file says of it, as HTML.
    pub body: String,
    /// The same as text.
    pub text: String,
    /// The Go program.
    pub go: Program,
    /// Its lines.
    pub go_lines: Vec<Line>,
    /// The Rust program.
    pub rust: Program,
    /// Its lines, without the prose at its head.
    pub rust_lines: Vec<Line>,
    /// What stands before them in the file, as HTML.
    pub rust_head: String,
    /// What notices the Go program.
    pub noticed: Vec<Noticed>,
    /// The codes of the errors, or `error` or the name of a lint.
    pub codes: Vec<String>,
    /// Each error with its first sentence, in rustc's order.
    pub errors: Vec<(String, String)>,
    /// What each of them has to do with threads, as HTML.
    pub objections: Vec<String>,
    /// What rustc says, one by one.
    pub messages: Vec<Message>,
    /// All of it, as rustc writes it.
    pub said: String,
    /// Without which lines the Rust program compiles.
    pub racy: String,
    /// What becomes of rustc's advice, as HTML.
    pub advice: String,
    /// What to write instead.
    pub cure: Option<Cure>,
}

impl Mistake {
    /// What is done wrong, as HTML.
    pub fn title_html(&self) -> String {
        prose::inline(&self.title)
    }

    /// Whether the Go program is right.
    pub fn is_sound(&self) -> bool {
        self.kind == Kind::Sound
    }

    /// Who notices the Go program, as text.
    pub fn noticed_by(&self) -> String {
        let who: BTreeSet<&str> = self.noticed.iter().map(|n| n.who.as_str()).collect();
        let who: Vec<&str> = who.into_iter().collect();
        who.join(", ")
    }

    /// The same as a sentence.
    pub fn who(&self) -> String {
        match self.is_sound() {
            true => "Sound in Go, refused in Rust.".to_owned(),
            false => format!("Go compiles it; noticed by: {}.", self.noticed_by()),
        }
    }

    /// The codes, each once.
    pub fn distinct_codes(&self) -> Vec<&str> {
        let codes: BTreeSet<&str> = self.codes.iter().map(String::as_str).collect();
        codes.into_iter().collect()
    }

    /// What rustc says first of the errors with this code.
    pub fn heads_of(&self, code: &str) -> Vec<&str> {
        let errors = self.errors.iter().filter(|(of, _)| of == code);
        let heads: BTreeSet<&str> = errors.map(|(_, head)| head.as_str()).collect();
        heads.into_iter().collect()
    }
}

/// Reads a mistake.
///
/// # Errors
///
/// Names the file that is missing, or says what does not fit.
pub fn read(
    root: &Path,
    chapter: &catalogue::Chapter,
    pair: &catalogue::Pair,
    entry: &'static catalogue::Mistake,
    pairs: &[Link],
) -> Result<Mistake, String> {
    let files = source::mistake(root, chapter, pair, entry)?;
    let about = prose::read(&files.rust.text, TO_ROOT, pairs);
    let messages = terminal::messages(&files.stderr.text);
    let of_file = |why| format!("{}: {why}", files.rust.path);
    let refused = Refused::read(&files.rust.path, &files.rust.text)?;
    let said = Go::read(&files.go.path, &files.go.text)?;
    let racy = racy(&refused, &files.rust.text).map_err(of_file)?;
    let codes: Vec<String> = refused.errors.into_iter().map(|error| error.code).collect();
    let errors: Vec<&Message> = messages.iter().filter(|message| message.is_error).collect();
    if errors.len() != codes.len() {
        return Err(format!(
            "{} has {} errors, but {} announces {}",
            files.stderr.path,
            errors.len(),
            files.rust.path,
            codes.len()
        ));
    }
    let noticed = notices::read(&said, entry.kind, &files.go)?;
    let flags_go = noticed.iter().flat_map(|noticed| {
        let flag = Flag {
            label: noticed.label.to_owned(),
            target: "noticed".to_owned(),
        };
        noticed.lines.iter().map(move |&line| (line, flag.clone()))
    });
    let flags_rust = errors.iter().zip(&codes).filter_map(|(message, code)| {
        Some((
            message.line?,
            Flag {
                label: code.clone(),
                target: message.id.clone(),
            },
        ))
    });
    let heads = errors.iter().map(|message| message.head.clone());
    let heads = codes.iter().cloned().zip(heads).collect();
    let cure = files
        .fixed
        .map(|fixed| cure::read(&files.rust, fixed, TO_ROOT, pairs))
        .transpose()?;
    let objections = objections(&codes);
    let first = head_length(&files.rust.text);
    let go = highlight::lines(Language::Go, &files.go.text);
    let rust = highlight::lines(Language::Rust, &files.rust.text);
    Ok(Mistake {
        name: entry.name,
        title: prose::capitalised(entry.summary),
        body: if repeats(&about.text, entry.summary) {
            String::new()
        } else {
            about.body
        },
        text: about.text,
        go_lines: flagged(shown(&files.go.text, lines(&go, 0..go.len())), flags_go),
        rust_lines: flagged(lines(&rust, first..rust.len()), flags_rust),
        rust_head: rust_head(&files.rust.text, first),
        racy,
        go: Program::go(files.go),
        rust: Program::rust(files.rust),
        noticed,
        kind: entry.kind,
        said: files.stderr.text,
        errors: heads,
        objections,
        codes,
        messages,
        advice: advice(&refused.advice),
        cure,
    })
}

/// The lines that a reader sees: those of a head are for tests.
fn shown(source: &str, lines: Vec<Line>) -> Vec<Line> {
    let shown = annotation::shown(source);
    let is_shown = |line: &Line| shown.contains(&(line.number - 1));
    lines.into_iter().filter(is_shown).collect()
}

/// What stands before the program, as it is copied.
fn rust_head(rust: &str, length: usize) -> String {
    let first: String = rust.split_inclusive('\n').take(length).collect();
    highlight::escape(&annotation::stripped(&first))
}

/// Whether the text says what the heading has said.
fn repeats(text: &str, heading: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split_whitespace()
            .map(|word| word.trim_matches(['.', '`']).to_lowercase())
            .collect()
    };
    words(text) == words(heading)
}

fn flagged(mut lines: Vec<Line>, flags: impl Iterator<Item = (usize, Flag)>) -> Vec<Line> {
    for (number, flag) in flags {
        for line in lines.iter_mut().filter(|line| line.number == number) {
            if line.flags.iter().all(|there| there.label != flag.label) {
                line.flags.push(flag.clone());
            }
        }
    }
    lines
}

/// What the codes have to do with threads, each once.
fn objections(codes: &[String]) -> Vec<String> {
    let distinct: BTreeSet<&String> = codes.iter().collect();
    let links = distinct.into_iter().map(|code| codes::link(code, TO_ROOT));
    links.flatten().collect()
}

/// A sentence about the lines without which the program compiles.
fn racy(refused: &Refused, rust: &str) -> Result<String, String> {
    let places = refused.racy_places(rust)?;
    let lines: Vec<String> = places
        .iter()
        .zip(&refused.racy)
        .map(|(place, line)| {
            format!(
                "line {}, <code>{}</code>",
                place + 1,
                highlight::escape(line)
            )
        })
        .collect();
    Ok(format!("Without {}, it compiles.", lines.join(", and ")))
}

/// How many lines stand before the program: prose and `//@` lines.
fn head_length(rust: &str) -> usize {
    let is_head =
        |line: &&str| line.starts_with("//!") || line.starts_with("//@") || line.trim().is_empty();
    rust.lines().take_while(is_head).count()
}

fn advice(advice: &Advice) -> String {
    let prints =
        |prints: &str| format!("<pre class=\"output\">{}</pre>", highlight::escape(prints));
    match advice {
        Advice::None => "<p>rustc proposes no change that a tool could make.</p>".to_owned(),
        Advice::MendsIt { prints: p } => {
            format!(
                "<p>rustc’s advice, taken to the letter, <strong>mends</strong> the program. It prints:</p>{}",
                prints(p)
            )
        }
        Advice::CompilesAndIsWrong { prints: p } => format!(
            "<p>rustc’s advice, taken to the letter, makes the program compile <strong>and be wrong</strong>. It prints:</p>{}",
            prints(p)
        ),
        Advice::LeadsTo { code } => {
            let code = match code.as_str() {
                "error" => "an error without a code".to_owned(),
                code => match codes::lesson(code) {
                    Some(_) => format!("<a href=\"{TO_ROOT}errors/{code}.html\">{code}</a>"),
                    None => format!("<code>{code}</code>"),
                },
            };
            format!("<p>rustc’s advice, taken to the letter, leads to the next error: {code}.</p>")
        }
    }
}

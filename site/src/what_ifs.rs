//! The what-ifs of a pair: each question with its change as a diff, and
//! what became of it in the words of the run.

use go_to_rust::catalogue;
use go_to_rust::categories::CATEGORIES;
use go_to_rust::hazards;
use go_to_rust::what_if::{Becomes, Finds, Half, Unshown, WhatIf};

use crate::diff;
use crate::highlight::{self, Coloured, Language};
use crate::listing::{self, Line};
use crate::outputs::{Listing, of_half};
use crate::{codes, prose};

/// What stands under "What if" on a pair's page.
#[derive(Debug, Default)]
pub struct WhatIfs {
    /// In reading order.
    pub questions: Vec<Question>,
    /// Claims that no run shows.
    pub unshown: Vec<Claim>,
    /// Why none takes the lesson away, as HTML.
    pub no_lesson: Option<String>,
}

/// A claim that no run shows.
#[derive(Debug)]
pub struct Claim {
    /// Whether it is one of the half with tasks.
    pub is_of_tasks: bool,
    /// Its words, as HTML.
    pub phrase: String,
    /// Why no run shows it, as HTML.
    pub because: String,
}

/// A question, asked of one half or of several.
#[derive(Debug)]
pub struct Question {
    /// Its place on the page: `what-if-a-worker-panics`.
    pub id: String,
    /// As it is written.
    pub text: String,
    /// As HTML.
    pub html: String,
    /// What was tried, Go first.
    pub tried: Vec<Tried>,
    /// The kind of bug that it shows, and whether Rust saves from it.
    pub hazard: Option<[&'static str; 2]>,
}

impl Question {
    /// Whether it is asked of Go and of Rust, which then stand side by
    /// side.
    pub fn is_of_both(&self) -> bool {
        let is_of = |half| self.tried.iter().any(|tried| tried.half == half);
        is_of(Half::Go) && self.tried.len() > 1
    }

    /// Which Rust half one must look at to see it; nothing where either
    /// will do.
    pub fn side(&self) -> &'static str {
        let halves: Vec<Half> = self.tried.iter().map(|tried| tried.half).collect();
        match halves.as_slice() {
            [Half::Rust] => " threads",
            [Half::Tasks] => " async",
            _ => "",
        }
    }
}

/// A change to one half and its outcome.
#[derive(Debug)]
pub struct Tried {
    /// Which half.
    pub half: Half,
    /// Its place on the page, where it is of the half with tasks.
    pub id: String,
    /// Text of the program.
    pub take: &'static str,
    /// What stands in its place.
    pub put: &'static str,
    /// The change, line by line.
    pub diff: Vec<DiffLine>,
    /// What became of it, in a few words.
    pub outcome: String,
    /// The same in a sentence, as HTML.
    pub what: String,
    /// What it printed, or what the compiler said; empty for nothing.
    pub words: String,
    /// Where it prints other text, and most lines are as before: the
    /// lines that are not, with `del` for the old and `ins` for the new.
    pub changed: Vec<(&'static str, String)>,
    /// rustc's code, where it refuses the change.
    pub code: Option<&'static str>,
    /// Phrases that it shows.
    pub shows: &'static [&'static str],
}

impl WhatIfs {
    /// Whether there is anything to show.
    pub fn is_shown(&self) -> bool {
        !self.questions.is_empty() || !self.unshown.is_empty() || self.no_lesson.is_some()
    }
}

impl WhatIfs {
    /// How many questions one sees beside the half with tasks, or beside
    /// the one with threads.
    pub fn shown_with(&self, tasks: bool) -> usize {
        let other = if tasks { " threads" } else { " async" };
        let questions = self.questions.iter();
        questions
            .filter(|question| question.side() != other)
            .count()
    }

    /// Of which Rust half the claims are that no run shows, if they are
    /// all of one.
    pub fn unshown_side(&self) -> Option<&'static str> {
        let of_tasks = |claim: &Claim| claim.is_of_tasks;
        match (
            self.unshown.iter().any(of_tasks),
            self.unshown.iter().all(of_tasks),
        ) {
            (true, true) => Some("async"),
            (true, false) => None,
            (false, _) => Some("threads"),
        }
    }

    /// What rustc says of the changes that it refuses, with the codes.
    pub fn refused(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let tried = self.questions.iter().flat_map(|question| &question.tried);
        tried.filter_map(|tried| Some((tried.code?, tried.words.as_str())))
    }
}

impl Tried {
    /// The classes of the half.
    pub fn class(&self) -> &'static str {
        match self.half {
            Half::Go => "go",
            Half::Rust => "rust threads",
            Half::Tasks => "rust async",
        }
    }

    /// The half's name, where there is little room.
    pub fn label(&self) -> &'static str {
        match self.half {
            Half::Tasks => "async",
            Half::Go | Half::Rust => self.name(),
        }
    }

    /// The half's name, where the threads need not be told apart.
    pub fn name(&self) -> &'static str {
        match self.half {
            Half::Go => "Go",
            Half::Rust => "Rust",
            Half::Tasks => "Rust, async",
        }
    }
}

/// A line of a diff.
#[derive(Debug)]
pub struct DiffLine {
    /// Which element it is: `del`, `ins` or `span`.
    pub element: &'static str,
    /// Whether it stands apart from the line before.
    pub apart: bool,
    /// Its number in the text that has it, and its code.
    pub line: Line,
}

/// Reads the what-ifs of a pair.
///
/// # Errors
///
/// What a change takes out, where its file does not have it exactly once.
pub fn read(
    entry: &catalogue::Pair,
    programs: &[(Half, &Coloured)],
    outputs: &[Listing],
) -> Result<WhatIfs, &'static str> {
    let mut questions: Vec<Question> = Vec::new();
    for what_if in entry.all_what_ifs() {
        let half = what_if.change.half();
        let program = programs.iter().find(|(of, _)| *of == half);
        let (_, program) = program.ok_or(what_if.change.texts().0)?;
        let mut tried = tried(what_if, program)?;
        match (what_if.becomes, of_half(outputs, half)) {
            (Becomes::Prints(text), Some(before)) if entry.served => {
                scene(&mut tried, before, text)
            }
            (Becomes::Prints(text), Some(before)) => {
                tried.changed = changed(before, text);
                if !tried.changed.is_empty() {
                    tried.what =
                        "It <strong>ends well</strong>, and of its lines these differ:".to_owned();
                }
            }
            _ => {}
        }
        let there = questions.iter_mut().find(|question| {
            question.text == what_if.question && question.tried.iter().all(|t| t.half != half)
        });
        match there {
            Some(question) => question.tried.push(tried),
            None => {
                let id = id(what_if.question, half, &questions);
                questions.push(Question {
                    id,
                    text: what_if.question.to_owned(),
                    html: prose::inline(what_if.question),
                    tried: vec![tried],
                    hazard: what_if.hazard.and_then(hazard),
                });
            }
        }
    }
    for question in &mut questions {
        question.tried.sort_by_key(|tried| tried.half);
        for tried in &mut question.tried {
            let of_tasks = tried.half == Half::Tasks;
            tried.id = match of_tasks && !question.id.starts_with(TASKS) {
                true => format!("{TASKS}-{}", question.id),
                false => question.id.clone(),
            };
        }
    }
    let of_tasks = entry.tasks.map_or(&[][..], |tasks| tasks.unshown);
    let unshown = [(false, entry.unshown), (true, of_tasks)];
    let unshown = unshown
        .into_iter()
        .flat_map(|(is_of_tasks, unshown)| unshown.iter().map(move |u| claim(is_of_tasks, u)));
    Ok(WhatIfs {
        questions,
        unshown: unshown.collect(),
        no_lesson: entry.no_lesson.map(prose::inline),
    })
}

/// What every address on a page begins with that is of the half with
/// tasks: the scripts read it.
pub const TASKS: &str = "async";

fn claim(is_of_tasks: bool, unshown: &Unshown) -> Claim {
    Claim {
        is_of_tasks,
        phrase: prose::inline(unshown.phrase),
        because: prose::inline(unshown.because),
    }
}

/// What becomes of a service: `text` is one scene of the transcript,
/// with its heading.
fn scene(tried: &mut Tried, transcript: &str, text: &str) {
    let heading = |scene: &str| scene.lines().next().unwrap_or_default().to_owned();
    let title = heading(text);
    let before = transcript
        .split("\n\n")
        .find(|scene| heading(scene) == title)
        .unwrap_or_default();
    let title = prose::inline(title.trim_start_matches("== "));
    tried.changed = changed(before, text);
    let what = match tried.changed.is_empty() {
        true => "becomes",
        false => "has other lines",
    };
    tried.what = format!("The scene “{title}” <strong>{what}</strong>:");
}

/// The question's words, and a number where they were used before.
fn id(question: &str, half: Half, before: &[Question]) -> String {
    let is_part = |c: char| !c.is_ascii_alphanumeric();
    let words: Vec<String> = question
        .split(is_part)
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let id = format!("what-if-{}", words.join("-"));
    let id = match half {
        Half::Tasks => format!("{TASKS}-{id}"),
        Half::Go | Half::Rust => id,
    };
    let of_tasks = |question: &Question| format!("{TASKS}-{}", question.id);
    let is_taken = |id: &String| {
        let mut before = before.iter();
        before.any(|question| question.id == *id || of_tasks(question) == *id)
    };
    match is_taken(&id) {
        false => id,
        true => {
            let numbered = (2..).map(|number| format!("{id}-{number}"));
            numbered
                .into_iter()
                .find(|id| !is_taken(id))
                .expect("some number is free")
        }
    }
}

fn tried(what_if: &'static WhatIf, program: &Coloured) -> Result<Tried, &'static str> {
    let (take, put) = what_if.change.texts();
    if program.text.matches(take).count() != 1 {
        return Err(take);
    }
    let (what, words) = became(program.language, &what_if.becomes);
    Ok(Tried {
        half: what_if.change.half(),
        id: String::new(),
        take,
        put,
        diff: diff(program, &program.text.replacen(take, put, 1)),
        outcome: outcome(program.language, &what_if.becomes),
        what,
        words,
        changed: Vec::new(),
        code: match what_if.becomes {
            Becomes::Refused { code, .. } if program.language == Language::Rust => Some(code),
            _ => None,
        },
        shows: what_if.shows,
    })
}

/// The name of a kind, and the answer.
fn hazard(id: u8) -> Option<[&'static str; 2]> {
    let kind = CATEGORIES.iter().find(|kind| kind.id == id)?;
    Some([kind.name, hazards::word(kind).text()])
}

/// The lines that differ, if at least half of the new ones do not.
fn changed(before: &str, after: &str) -> Vec<(&'static str, String)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let changes = diff::lines(before, after);
    let same = changes
        .iter()
        .filter(|change| matches!(change, diff::Change::Same(..)));
    if same.count() * 2 < new.len() {
        return Vec::new();
    }
    let lines = changes.into_iter().filter_map(|change| match change {
        diff::Change::Same(..) => None,
        diff::Change::Removed(at) => Some(("del", old[at].to_owned())),
        diff::Change::Added(at) => Some(("ins", new[at].to_owned())),
    });
    lines.collect()
}

/// The changed lines of a program and the lines around them.
pub fn diff(one: &Coloured, other: &str) -> Vec<DiffLine> {
    let language = one.language;
    let (old_html, one) = (&one.lines, one.text);
    let changes = diff::lines(one, other);
    let added = changes.iter().filter_map(|change| match *change {
        diff::Change::Added(at) => Some(at),
        _ => None,
    });
    let added: Vec<usize> = added.collect();
    // To colour the whole program again would take most of the time that
    // the site takes.
    let (first, new_html) = match (added.first(), added.last()) {
        (Some(first), Some(last)) => highlight::part(language, other, *first..last + 1),
        _ => (0, Vec::new()),
    };
    let hunks = diff::hunks(&changes);
    let mut lines = Vec::new();
    for (place, hunk) in hunks.iter().enumerate() {
        for (number, change) in hunk.iter().enumerate() {
            let (element, at, html) = match *change {
                diff::Change::Same(at, _) => ("span", at, &old_html[at]),
                diff::Change::Removed(at) => ("del", at, &old_html[at]),
                diff::Change::Added(at) => ("ins", at, &new_html[at - first]),
            };
            // A blank line says nothing at the edge, nor when it is what
            // remains where something was taken out.
            let is_edge = number == 0 || number + 1 == hunk.len();
            let is_blank = html.trim().is_empty();
            if is_blank && (element == "ins" || is_edge && element == "span") {
                continue;
            }
            let apart = place > 0 && number == 0;
            lines.push(DiffLine {
                element,
                apart,
                line: listing::line(at + 1, html),
            });
        }
    }
    outdented(lines)
}

/// The lines without the indentation that all of them have.
fn outdented(mut lines: Vec<DiffLine>) -> Vec<DiffLine> {
    let depths = lines.iter().filter(|diff| !diff.line.html.is_empty());
    let least = depths.map(|diff| diff.line.depth).min().unwrap_or_default();
    for DiffLine { line, .. } in &mut lines {
        line.depth = line.depth.saturating_sub(least);
        if let Some(rest) = line.html.strip_prefix("<i>") {
            line.html = format!(
                "<i>{}",
                &rest[(4 * least).min(rest.find('<').unwrap_or(0))..]
            );
        } else if line.html.starts_with('\t') {
            line.html.drain(..least);
        }
    }
    lines
}

/// What became of a change, in a few words.
fn outcome(language: Language, becomes: &Becomes) -> String {
    let what = match (*becomes, language) {
        (Becomes::Prints(_), _) => "prints something else",
        (Becomes::Ends { status, .. }, _) => return format!("ends with status {status}"),
        (
            Becomes::Refused {
                code: "compiler", ..
            },
            Language::Go,
        ) => "is refused by the compiler",
        (Becomes::Refused { .. }, Language::Go) => "is refused by go vet",
        (Becomes::Refused { code: "error", .. }, Language::Rust) => "is refused by rustc",
        (Becomes::Refused { code, .. }, Language::Rust) => return format!("is refused, {code}"),
        (Becomes::WaitsForEver { .. }, _) => "waits for ever",
        (Becomes::PanicsAndWaits { .. }, _) => "panics, and waits for ever",
        (Becomes::PrintsTheSame { .. }, _) => "prints the same",
        (Becomes::Explored { finds, .. }, _) => match finds {
            Finds::Prints(_) => "prints something else in some schedules",
            Finds::Panics(_) => "panics in some schedules",
            Finds::WaitsForEver { .. } => "waits for ever in some schedules",
        },
    };
    what.to_owned()
}

/// What became of a change, as HTML, and the words of the run.
fn became(language: Language, becomes: &Becomes) -> (String, String) {
    let line = |text: &str| match text.is_empty() {
        true => String::new(),
        false => format!("{text}\n"),
    };
    match *becomes {
        Becomes::Prints(text) => (
            "It prints other text, and <strong>ends well</strong>:".to_owned(),
            line(text),
        ),
        Becomes::Ends {
            prints,
            says,
            status,
        } => {
            let what = match status {
                0 => {
                    "It <strong>ends with status 0</strong>, as if nothing had happened:".to_owned()
                }
                _ => format!("It <strong>ends with status {status}</strong>:"),
            };
            (what, line(prints) + &line(says))
        }
        Becomes::Refused { code, says } => {
            let who = match (language, code) {
                (Language::Go, "compiler") => {
                    "Go’s compiler <strong>refuses</strong> it:".to_owned()
                }
                (Language::Go, analyzer) => {
                    format!("<strong>go vet</strong> complains (analyzer <code>{analyzer}</code>):")
                }
                (Language::Rust, "error") => "rustc <strong>refuses</strong> it:".to_owned(),
                (Language::Rust, code) => {
                    let code = match codes::lesson(code) {
                        Some(_) => format!("<a href=\"../errors/{code}.html\">{code}</a>"),
                        None => format!("<code>{code}</code>"),
                    };
                    format!("rustc <strong>refuses</strong> it, {code}:")
                }
            };
            (who, line(says))
        }
        Becomes::WaitsForEver { prints: "" } => (
            "It <strong>waits for ever</strong>, and has printed nothing.".to_owned(),
            String::new(),
        ),
        Becomes::WaitsForEver { prints } => (
            "It prints this, and then <strong>waits for ever</strong>:".to_owned(),
            line(prints),
        ),
        Becomes::PanicsAndWaits { prints, says } => (
            "A thread panics, and the others <strong>wait for ever</strong>:".to_owned(),
            line(prints) + &line(says),
        ),
        Becomes::Explored { finds, within } => {
            let (what, text) = match finds {
                Finds::Prints(text) => ("prints other text", line(text)),
                Finds::Panics(says) => ("panics", line(says)),
                Finds::WaitsForEver { prints } => ("waits for ever", line(prints)),
            };
            let behind = if text.is_empty() { '.' } else { ':' };
            (
                format!(
                    "<strong>In some schedules</strong> it {what}; in most it prints the same. \
                     No run shows it for sure: it was found among {within} that were \
                     explored{behind}"
                ),
                text,
            )
        }
        Becomes::PrintsTheSame { because } => (
            format!(
                "It <strong>prints the same</strong>: {}.",
                prose::inline(because.trim_end_matches('.'))
            ),
            String::new(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_keeps_the_indentation_that_differs() {
        let one = "fn main() {\n    a();\n    if b {\n        c();\n    }\n}\n";
        let other = one.replace("        c();\n", "        d();\n");
        let diff = diff(&Coloured::new(Language::Rust, one), &other);
        let lines: Vec<(&str, usize)> = diff
            .iter()
            .map(|diff| (diff.element, diff.line.depth))
            .collect();
        assert_eq!(lines, [("span", 0), ("del", 1), ("ins", 1), ("span", 0)]);
        assert!(
            diff[1].line.html.starts_with("<i>    </i>"),
            "{}",
            diff[1].line.html
        );
    }

    #[test]
    fn of_an_output_that_is_mostly_the_same_the_rest_is_shown() {
        let lines = changed("a 1\nb 2\nc 3\n", "a 1\nb 5\nc 3");
        assert_eq!(
            lines,
            [("del", "b 2".to_owned()), ("ins", "b 5".to_owned())]
        );
        assert!(changed("a 1\nb 2\nc 3\n", "a 3\nb 4\nc 3").is_empty());
        assert!(changed("a 1\n", "a 3").is_empty());
    }

    #[test]
    fn equal_questions_have_places_of_their_own() {
        let one = Question {
            id: "what-if-nobody-drops-tx".to_owned(),
            text: String::new(),
            html: String::new(),
            tried: Vec::new(),
            hazard: None,
        };
        let id = |half, before| id("nobody drops `tx`", half, before);
        assert_eq!(id(Half::Go, &[]), one.id);
        let before = [one];
        assert_eq!(id(Half::Rust, &before), "what-if-nobody-drops-tx-2");
        assert_eq!(id(Half::Tasks, &before), "async-what-if-nobody-drops-tx-2");
    }
}

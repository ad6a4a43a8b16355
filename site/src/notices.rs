//! What notices the Go program of a mistake, in the tool's own words.

use go_to_rust::annotation::{Go, Notice};
use go_to_rust::catalogue::Kind;
use go_to_rust::conventions;

use crate::source::File;

/// What one tool has to say.
#[derive(Debug)]
pub struct Noticed {
    /// Who it is, as text: `the race detector`.
    pub who: String,
    /// On the lines that it names: `race`, `vet`.
    pub label: &'static str,
    /// The numbers of these lines.
    pub lines: Vec<usize>,
    /// What happens, as HTML.
    pub what: String,
    /// Whether somebody would look for the words.
    pub is_report: bool,
    /// What the tool or the program writes.
    pub words: String,
}

/// What the head says, with the numbers of the lines. That no
/// other analyzer of vet reports anything is tested, so it is said.
///
/// # Errors
///
/// When a line is not in the program.
pub fn read(said: &Go, kind: Kind, go: &File) -> Result<Vec<Noticed>, String> {
    let prints = said.prints.as_deref().unwrap_or_default();
    let mut all: Vec<Noticed> = said
        .notices
        .iter()
        .map(|notice| read_one(notice, kind, prints, go))
        .collect::<Result<_, _>>()?;
    let told = said
        .notices
        .iter()
        .any(|n| matches!(n, Notice::Vet { .. } | Notice::Nothing));
    if !told && let Some(last) = all.last_mut() {
        last.what += " <code>go vet</code> says nothing.";
    }
    Ok(all)
}

fn read_one(notice: &Notice, kind: Kind, prints: &str, go: &File) -> Result<Noticed, String> {
    Ok(match notice {
        Notice::RaceDetector { lines } => {
            let mut numbers = Vec::new();
            let mut words = "WARNING: DATA RACE\n".to_owned();
            for line in lines {
                if line.is_empty() {
                    words += "  in sync/atomic\n";
                    continue;
                }
                // Of equal lines both may be meant; the first not yet
                // taken, or else the same line races with itself.
                let place = self::lines(go, line)?;
                let number = place.iter().copied().find(|n| !numbers.contains(n)).unwrap_or(place[0]);
                numbers.push(number);
                words += &format!("  main.go:{number}  {line}\n");
            }
            Noticed {
                who: "the race detector".to_owned(),
                is_report: false,
                label: "race",
                lines: numbers,
                what: "The <strong>race detector</strong> of a <code>-race</code> build reports that two accesses \
                       conflict."
                    .to_owned(),
                words,
            }
        }
        Notice::Vet { analyzer, line, says } => {
            let number = lines(go, line)?[0];
            Noticed {
                who: format!("go vet ({analyzer})"),
                is_report: true,
                label: "vet",
                lines: vec![number],
                what: format!("<strong>go vet</strong> reports it (analyzer <code>{analyzer}</code>)."),
                words: format!("main.go:{number}: {says}\n"),
            }
        }
        Notice::Staticcheck { check, line, says } => {
            let number = lines(go, line)?[0];
            Noticed {
                who: format!("staticcheck ({check})"),
                is_report: true,
                label: "staticcheck",
                lines: vec![number],
                what: format!("<strong>staticcheck</strong> reports it (check <code>{check}</code>)."),
                words: format!("main.go:{number}: {says} ({check})\n"),
            }
        }
        Notice::Runtime { message } => Noticed {
            who: "the runtime".to_owned(),
            is_report: true,
            label: "",
            lines: Vec::new(),
            what: "The <strong>runtime</strong> ends the program with exit status 2.".to_owned(),
            words: format!("{message}\n"),
        },
        Notice::Nothing if kind == Kind::Mistake => Noticed {
            who: "nothing".to_owned(),
            is_report: false,
            label: "",
            lines: Vec::new(),
            what: "<strong>Nothing notices it.</strong> <code>go vet</code> and the race detector are silent, and the \
                   program ends with status 0. It prints:"
                .to_owned(),
            words: prints.to_owned(),
        },
        Notice::Nothing => Noticed {
            who: "nothing".to_owned(),
            is_report: false,
            label: "",
            lines: Vec::new(),
            what: "<strong>There is nothing to notice:</strong> this Go program is right. Rust refuses the like of it \
                   all the same. The Go program prints:"
                .to_owned(),
            words: prints.to_owned(),
        },
    })
}

/// The numbers of the lines with this code.
fn lines(go: &File, code: &str) -> Result<Vec<usize>, String> {
    let places: Vec<usize> = go
        .text
        .lines()
        .zip(1..)
        .filter(|(line, _)| conventions::code(line) == code)
        .map(|(_, number)| number)
        .collect();
    match places.is_empty() {
        true => Err(format!(
            "{} has no line `{code}`, which its head names",
            go.path
        )),
        false => Ok(places),
    }
}

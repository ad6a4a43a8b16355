//! The catalogue as data. `assets/pairs.schema.json` says what it has,
//! and a test holds one against the other.

use go_to_rust::annotation::stripped;
use go_to_rust::catalogue::Compare;
use go_to_rust::what_if::{Becomes, Finds, Half, Unshown, WhatIf};
use serde_json::{Value, json};

use super::plain::markdown;
use crate::Options;
use crate::index::Code;
use crate::listing::Program;
use crate::mistake::Mistake;
use crate::model::{Chapter, Pair, Site};
use crate::tasks::Tasks;

/// All of it, as one text.
pub(super) fn catalogue(site: &Site, options: &Options, codes: &[Code]) -> String {
    let provenance = &options.provenance;
    let chapters: Vec<Value> = site.chapters.iter().map(of_chapter).collect();
    let codes: Vec<Value> = codes.iter().map(of_code).collect();
    let catalogue = json!({
        "$schema": "pairs.schema.json",
        "go": provenance.go,
        "rustc": provenance.rustc,
        "day": provenance.day,
        "commit": provenance.commit,
        "chapters": chapters,
        "codes": codes,
    });
    catalogue.to_string() + "\n"
}

fn of_chapter(chapter: &Chapter) -> Value {
    let pairs: Vec<Value> = chapter.pairs.iter().map(of_pair).collect();
    json!({
        "name": chapter.name,
        "title": chapter.title,
        "page": chapter.page(),
        "text": chapter.text,
        "pairs": pairs,
    })
}

fn of_pair(pair: &Pair) -> Value {
    let entry = pair.entry;
    let (compare, why) = match entry.compare {
        Compare::Exact => ("exact", None),
        Compare::Normalised { why, .. } => ("normalised", Some(why)),
        Compare::Differs { why, .. } => ("differs", Some(why)),
    };
    let outputs: Vec<Value> = pair
        .outputs
        .iter()
        .map(|output| json!({ "of": output.of, "text": output.text }))
        .collect();
    let what_ifs: Vec<Value> = entry
        .all_what_ifs()
        .map(|what_if| of_what_if(pair, what_if))
        .collect();
    let mistakes: Vec<Value> = pair
        .mistakes
        .iter()
        .map(|mistake| of_mistake(pair, mistake))
        .collect();
    json!({
        "name": pair.name,
        "title": pair.title,
        "page": format!("{}.html", pair.name),
        "text": pair.text,
        "go": { "path": pair.go.file.path, "names": entry.go, "also": entry.also, "program": pair.go.file.text },
        "rust": { "path": pair.rust.file.path, "names": entry.rust, "program": pair.rust.file.text },
        "needs": needs(&pair.needs),
        "async": pair.tasks.as_ref().map(of_tasks),
        "no_async": pair.no_tasks.as_deref().map(markdown),
        "aliases": entry.aliases,
        "related": entry.related,
        "compare": compare,
        "why": why,
        "outputs": outputs,
        "what_ifs": what_ifs,
        "unshown": unshown(entry.unshown),
        "mistakes": mistakes,
    })
}

fn of_tasks(tasks: &Tasks) -> Value {
    let file = &tasks.program.file;
    json!({
        "path": file.path,
        "names": tasks.entry.rust,
        "program": file.text,
        "when": tasks.entry.when,
        "text": tasks.text,
        "needs": needs(&tasks.needs),
        "unshown": unshown(tasks.entry.unshown),
    })
}

fn needs(needs: &[Program]) -> Vec<Value> {
    let needs = needs.iter();
    needs
        .map(|file| json!({ "path": file.file.path, "program": file.file.text }))
        .collect()
}

fn unshown(unshown: &[Unshown]) -> Vec<Value> {
    let unshown = unshown.iter();
    unshown
        .map(|unshown| json!({ "phrase": unshown.phrase, "because": unshown.because }))
        .collect()
}

fn of_what_if(pair: &Pair, what_if: &WhatIf) -> Value {
    let (take, put) = what_if.change.texts();
    let half = match what_if.change.half() {
        Half::Go => "go",
        Half::Rust => "rust",
        Half::Tasks => "async",
    };
    let mut tried = pair.what_ifs.questions.iter().flat_map(|q| &q.tried);
    let tried = tried
        .find(|tried| (tried.half, tried.take, tried.put) == (what_if.change.half(), take, put));
    json!({
        "question": what_if.question,
        "page": format!("{}.html#{}", pair.name, tried.map_or("what-if", |tried| &tried.id)),
        "half": half,
        "take": take,
        "put": put,
        "becomes": becomes(&what_if.becomes),
        "shows": what_if.shows,
        "hazard": what_if.hazard,
    })
}

fn becomes(becomes: &Becomes) -> Value {
    match *becomes {
        Becomes::Prints(prints) => json!({ "outcome": "prints", "prints": prints }),
        Becomes::Ends {
            prints,
            says,
            status,
        } => {
            json!({ "outcome": "ends", "prints": prints, "says": says, "status": status })
        }
        Becomes::Refused { code, says } => {
            json!({ "outcome": "refused", "code": code, "says": says })
        }
        Becomes::WaitsForEver { prints } => {
            json!({ "outcome": "waits for ever", "prints": prints })
        }
        Becomes::PanicsAndWaits { prints, says } => {
            json!({ "outcome": "panics and waits", "prints": prints, "says": says })
        }
        Becomes::Explored { finds, within } => match finds {
            Finds::Prints(prints) => {
                json!({ "outcome": "prints in a schedule", "prints": prints, "within": within })
            }
            Finds::Panics(says) => {
                json!({ "outcome": "panics in a schedule", "says": says, "within": within })
            }
            Finds::WaitsForEver { prints } => {
                json!({ "outcome": "waits in a schedule", "prints": prints, "within": within })
            }
        },
        Becomes::PrintsTheSame { because } => {
            json!({ "outcome": "prints the same", "because": because })
        }
    }
}

fn of_mistake(pair: &Pair, mistake: &Mistake) -> Value {
    let errors: Vec<Value> = mistake
        .errors
        .iter()
        .map(|(code, message)| json!({ "code": code, "message": message }))
        .collect();
    let noticed: Vec<&str> = mistake
        .noticed
        .iter()
        .map(|noticed| noticed.who.as_str())
        .collect();
    let cure = mistake.cure.as_ref().map(|cure| {
        json!({
            "path": cure.program.file.path,
            "program": stripped(&cure.program.file.text),
            "prints": cure.prints,
        })
    });
    json!({
        "name": format!("{}/{}", pair.name, mistake.name),
        "title": mistake.title,
        "page": format!("{}/{}.html", pair.name, mistake.name),
        "kind": if mistake.is_sound() { "sound in Go" } else { "mistake" },
        "noticed_by": noticed,
        "go": { "path": mistake.go.file.path, "program": stripped(&mistake.go.file.text) },
        "rust": { "path": mistake.rust.file.path, "program": stripped(&mistake.rust.file.text) },
        "errors": errors,
        "rustc": mistake.said,
        "cure": cure,
    })
}

fn of_code(code: &Code) -> Value {
    json!({
        "code": code.code,
        "page": code.page(),
        "says": code.says,
        "teaches": code.lesson.map(|lesson| lesson.teaches),
    })
}

//! The Rust half with tasks, or why there is none.

use go_to_rust::catalogue;

use crate::listing::Program;
use crate::prose::{self, Link};
use crate::source::File;

/// The Rust half with tasks.
#[derive(Debug)]
pub struct Tasks {
    /// The entry of the catalogue.
    pub entry: catalogue::Tasks,
    /// The program.
    pub program: Program,
    /// What must be copied with it.
    pub needs: Vec<Program>,
    /// As it stands over its prose.
    pub title: String,
    /// The paragraphs, as HTML.
    pub body: String,
    /// What the compiler does not check, as HTML.
    pub unchecked: Option<String>,
    /// What its prose says, as text.
    pub text: String,
    /// Which half to take when, as HTML.
    pub when: String,
}

impl Tasks {
    /// As it stands over its prose, as HTML.
    pub fn title_html(&self) -> String {
        prose::inline(&self.title)
    }
}

/// Puts it together.
pub fn read(entry: catalogue::Tasks, file: File, needs: Vec<Program>, links: &[Link]) -> Tasks {
    let about = prose::read(&file.text, "../", links);
    Tasks {
        when: prose::inline(entry.when),
        entry,
        program: Program::rust(file),
        needs,
        title: about.title,
        body: about.body,
        unchecked: about.unchecked,
        text: about.text,
    }
}

/// Why a pair has none, as HTML: it says so, or its chapter does.
pub fn why_none(chapter: &catalogue::Chapter, pair: &catalogue::Pair) -> Option<String> {
    match pair.tasks {
        Some(_) => None,
        // Of a service the one Rust half is that with tasks.
        None if pair.served => None,
        None => pair.no_tasks.or(chapter.no_tasks).map(prose::inline),
    }
}

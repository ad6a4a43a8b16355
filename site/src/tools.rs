//! What programs read: the catalogue as JSON, every page as Markdown, and
//! lists of them.

pub mod json;
pub mod lists;
pub mod markdown;
mod plain;

use std::collections::BTreeMap;

use crate::Options;
use crate::index::Code;
use crate::model::Site;

/// The files, by their names.
pub fn files(
    site: &Site,
    options: &Options,
    codes: &[Code],
    guides: &[Guide],
) -> BTreeMap<String, String> {
    let mut files = markdown::files(site, codes, guides);
    files.insert(
        "pairs.json".to_owned(),
        json::catalogue(site, options, codes),
    );
    files.insert(
        "pairs.schema.json".to_owned(),
        include_str!("../assets/pairs.schema.json").to_owned(),
    );
    files.insert(
        "llms.txt".to_owned(),
        lists::llms(site, options, codes, guides),
    );
    files.insert("SKILL.md".to_owned(), lists::skill(site));
    files
}

/// The ten questions, which the skill has as well.
pub const CHECKLIST: &str = include_str!("../pages/porting-checklist.md");

/// A page that is written as Markdown.
#[derive(Debug, Clone)]
pub struct Guide {
    /// `which-tool`.
    pub name: &'static str,
    /// The file that it is made from.
    pub file: &'static str,
    /// As it stands in lists.
    pub title: &'static str,
    /// What it is for, in a sentence.
    pub about: &'static str,
    /// All of it.
    pub text: String,
}

//! Builds the pages that show the pairs side by side.
//!
//! Data flows one way: [`source`] reads the files that the catalogue
//! names; [`prose`], [`steps`], [`highlight`], [`listing`], [`diff`],
//! [`terminal`], [`notices`] and [`outputs`] turn them into parts of
//! pages; [`what_ifs`], [`cure`], [`mistake`] and [`model`] put the
//! parts together, and [`index`] what finds them; [`render`] makes files of
//! them. What is on a page comes from a file that a test has run.

#![warn(missing_docs)]

pub mod codes;
pub mod cure;
pub mod diff;
pub mod explored;
pub mod figures;
pub mod hazards;
pub mod highlight;
pub mod history;
pub mod index;
pub mod listing;
pub mod mistake;
pub mod model;
pub mod notices;
pub mod outputs;
pub mod phrases;
pub mod playground;
pub mod prose;
pub mod provenance;
pub mod render;
pub mod search;
pub mod serve;
pub mod source;
pub mod steps;
pub mod tasks;
pub mod terminal;
pub mod tools;
pub mod what_ifs;

use std::fs;
use std::path::Path;

use crate::provenance::Provenance;

/// Stands in every page, and tells a folder with a site from others.
const GENERATOR: &str = r#"<meta name="generator" content="go-to-rust">"#;

/// How a site is built.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The repository, as `https://github.com/OWNER/NAME`. Without it
    /// the site brings copies of the programs.
    pub repository: Option<String>,
    /// Where the site is published, with a slash at the end.
    pub address: Option<String>,
    /// What the pages say of where they come from.
    pub provenance: Provenance,
}

/// Builds the site from the checkout at `root` into the folder `out`,
/// where it takes the place of one that was built before.
///
/// # Errors
///
/// Names the file that is missing or cannot be read or written.
pub fn build(root: &Path, out: &Path, options: &Options) -> Result<usize, String> {
    let files = render::files(root, go_to_rust::catalogue(), options)?;
    empty(out)?;
    for (name, contents) in &files {
        let file = out.join(name);
        let folder = file.parent().expect("it lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, contents))
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(files.keys().filter(|name| name.ends_with(".html")).count())
}

/// Removes a site that was built before, and nothing else.
fn empty(out: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", out.display());
    if !out.exists() || fs::read_dir(out).map_err(failed)?.next().is_none() {
        return Ok(());
    }
    let ours =
        fs::read_to_string(out.join("index.html")).is_ok_and(|page| page.contains(GENERATOR));
    if !ours {
        return Err(format!(
            "{} holds something else than a site: name another folder",
            out.display()
        ));
    }
    fs::remove_dir_all(out).map_err(failed)
}

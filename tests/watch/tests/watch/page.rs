//! What docs/watching.md says to switch on is what was tested.

use std::collections::BTreeSet;
use std::fs;

use go_to_rust::categories::CATEGORIES;
use go_to_rust::hazards::{self, HAZARDS, RustTool, Word};
use harness::paths;
use libtest_mimic::{Failed, Trial};

/// All tests of the page.
pub(crate) fn trials() -> Vec<Trial> {
    vec![
        Trial::test("page: clippy.toml is the one that is tested", settings),
        Trial::test("page: the lints are those that notice a hazard", lints),
        Trial::test("page: how many kinds are refused", kinds),
    ]
}

fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(paths::root().join(file)).map_err(|error| format!("{file}: {error}"))
}

fn page() -> Result<String, String> {
    read("docs/watching.md")
}

fn settings() -> Result<(), Failed> {
    let file = read("tests/watch/clippy.toml")?;
    let file: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    match page()?.contains(&format!("```toml\n{}\n```", file.join("\n"))) {
        true => Ok(()),
        false => Err("it has other lines than tests/watch/clippy.toml".into()),
    }
}

fn lints() -> Result<(), Failed> {
    let page = page()?;
    let (_, after) = page.split_once("[lints.clippy]\n").ok_or("no lints")?;
    let (list, _) = after.split_once("```").ok_or("no end of the lints")?;
    let said: BTreeSet<&str> = list
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect();
    let tools = HAZARDS.iter().flat_map(|hazard| hazard.tools);
    let tested: BTreeSet<&str> = tools
        .filter_map(|tool| match tool {
            RustTool::Clippy(lint) => Some(*lint),
            _ => None,
        })
        .collect();
    match said == tested {
        true => Ok(()),
        false => Err(format!("it says {said:?}, and tested are {tested:?}").into()),
    }
}

fn kinds() -> Result<(), Failed> {
    let refused = CATEGORIES
        .iter()
        .filter(|kind| hazards::word(kind) == Word::Refused)
        .count();
    let all = CATEGORIES.len();
    let page = page()?;
    for words in [
        format!("in {refused} of the {all} kinds"),
        format!("[{refused} of {all} kinds](hazards.md)"),
    ] {
        if !page.contains(&words) {
            return Err(format!("it does not say {words:?}").into());
        }
    }
    Ok(())
}

//! What has changed, day by day, as git tells it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::provenance::said;

/// The pairs and mistakes of a day, by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Day {
    /// `2026-11-25`.
    pub date: String,
    /// `channels/worker_pool`, or with a mistake's name behind it.
    pub new: BTreeSet<String>,
    /// What was there before.
    pub changed: BTreeSet<String>,
}

/// The days of which something is to be told, the last one first. None
/// where git is not there, or knows the last commit only.
pub fn ask(root: &Path) -> Vec<Day> {
    let is_whole = said(root, "git", &["rev-parse", "--is-shallow-repository"]);
    if is_whole.as_deref() != Some("false") {
        return Vec::new();
    }
    let log = [
        "log",
        "--date=short",
        "--format=day %cd",
        "--name-status",
        "--find-renames",
        "--",
        "go",
        "rust",
        "ui",
    ];
    said(root, "git", &log).map_or_else(Vec::new, |log| read(&log))
}

/// Reads git's log: days, and under them files with what was done.
fn read(log: &str) -> Vec<Day> {
    let mut days: BTreeMap<String, Day> = BTreeMap::new();
    let mut date = "";
    for line in log.lines() {
        if let Some(day) = line.strip_prefix("day ") {
            date = day;
            continue;
        }
        let mut parts = line.split('\t');
        let (Some(done), Some(file)) = (parts.next(), parts.next()) else {
            continue;
        };
        let Some(name) = name(file) else { continue };
        let day = days.entry(date.to_owned()).or_default();
        match done {
            "A" => day.new.insert(name),
            "M" => day.changed.insert(name),
            // What moves or goes is not told.
            _ => false,
        };
    }
    let mut days: Vec<Day> = days
        .into_iter()
        .map(|(date, mut day)| {
            day.changed.retain(|name| !day.new.contains(name));
            Day { date, ..day }
        })
        .filter(|day| !day.new.is_empty() || !day.changed.is_empty())
        .collect();
    days.reverse();
    days
}

/// The pair or the mistake that a file is of.
fn name(file: &str) -> Option<String> {
    let parts: Vec<&str> = file.split('/').collect();
    match parts.as_slice() {
        ["go", chapter, pair, "main.go"] => Some(format!("{chapter}/{pair}")),
        ["go", chapter, pair, mistake, "main.go"] => Some(format!("{chapter}/{pair}/{mistake}")),
        ["rust", chapter, pair] => Some(format!("{chapter}/{}", pair.strip_suffix(".rs")?)),
        ["ui", chapter, pair, mistake] => {
            Some(format!("{chapter}/{pair}/{}", mistake.strip_suffix(".rs")?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_what_is_new_and_what_was_changed() {
        let log = "day 2026-11-25\n\nM\trust/locks/map.rs\nA\tgo/locks/map/two/main.go\nday 2026-11-24\n\n\
                   A\trust/locks/map.rs\nM\tgo/locks/map/main.go\nR100\tgo/a/b/main.go\tgo/c/b/main.go\n\
                   M\trust/lib.rs\nA\trust/locks/what_ifs/map.rs\n";
        let days = read(log);
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            days,
            [
                Day {
                    date: "2026-11-25".to_owned(),
                    new: set(&["locks/map/two"]),
                    changed: set(&["locks/map"]),
                },
                Day {
                    date: "2026-11-24".to_owned(),
                    new: set(&["locks/map"]),
                    changed: set(&[]),
                },
            ]
        );
    }
}

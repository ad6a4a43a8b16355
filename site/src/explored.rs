//! In how many schedules a half was explored: `docs/explored.tsv`, as
//! `make explore` writes it.

use std::fs;
use std::path::Path;

/// What is said of the half of this name, as HTML. Nothing where it was
/// not explored and the file does not say why.
pub fn of(root: &Path, name: &str) -> String {
    let text = fs::read_to_string(root.join("docs/explored.tsv")).unwrap_or_default();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
    line.map(said).unwrap_or_default()
}

fn said(line: &str) -> String {
    let fields: Vec<&str> = line.split('\t').collect();
    let what = match fields[..] {
        ["1", "all", _] => "The Rust half with threads has one schedule.".to_owned(),
        [count, "all", _] => {
            format!("The Rust half with threads prints this in each of its {count} schedules.")
        }
        [count, _, _] => format!(
            "The Rust half with threads was explored in {} schedules, and prints this in each.",
            grouped(count)
        ),
        ["none", why] => format!("Its schedules are not explored: {why}."),
        _ => return String::new(),
    };
    format!("<p class=\"explored\">{what} <a href=\"../watching.html\">What exploring is</a></p>")
}

/// `1000` as `1,000`.
fn grouped(count: &str) -> String {
    let digits = count.as_bytes().rchunks(3).rev();
    let groups: Vec<&str> = digits
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_how_many_or_why_not() {
        assert!(said("100000\tmany\tab").contains("in 100,000 schedules, "));
        assert!(said("24\tall\tab").contains("in each of its 24 schedules"));
        assert!(said("none\trayon's threads are its own").contains("own."));
        assert_eq!(said("x"), "");
    }
}

//! The table in the README says what the catalogue says. `make readme`
//! writes it anew.

use std::fmt::Write;
use std::fs;

use go_to_rust::catalogue::{Compare, Notice, Pair};
use harness::{pairs, paths};

const BEGIN: &str = "<!-- the table: `make readme` writes it -->\n";
const END: &str = "<!-- the end of the table -->\n";

#[test]
fn the_table_is_that_of_the_catalogue() {
    let file = paths::root().join("README.md");
    let readme = fs::read_to_string(&file).unwrap();
    let (before, rest) = readme.split_once(BEGIN).expect("the table's begin");
    let (table, after) = rest.split_once(END).expect("the table's end");
    if std::env::var_os("WRITE").is_some() {
        let now = [before, BEGIN, &self::table(), END, after].concat();
        fs::write(&file, now).unwrap();
        return;
    }
    pretty_assertions::assert_str_eq!(table, self::table(), "README.md: run `make readme`");
}

fn table() -> String {
    let mut table = String::from(
        "| Go | Rust | Pair | Compared | Mistakes |\n| --- | --- | --- | --- | --- |\n",
    );
    for entry in pairs::all() {
        let name = entry.name();
        let pair = entry.pair;
        let _ = writeln!(
            table,
            "| {} | {} | `{name}`: [Go](go/{name}/main.go), [Rust](rust/{name}.rs) | {} | {} |",
            code(pair.go),
            code(pair.rust),
            compared(&pair.compare),
            mistakes(pair)
        );
    }
    table
}

/// The names that a reader would look the pair up by.
fn code(symbols: &[&str]) -> String {
    let symbols: Vec<String> = symbols.iter().map(|s| format!("`{s}`")).collect();
    symbols.join(", ")
}

fn compared(compare: &Compare) -> String {
    match compare {
        Compare::Exact => "to the byte".to_owned(),
        Compare::Normalised { why, .. } => format!("normalised: {why}"),
        Compare::Differs { why, .. } => format!("differs: {why}"),
    }
}

/// How many there are, and what notices them in Go.
fn mistakes(pair: &Pair) -> String {
    let count = pair.mistakes.len();
    if count == 0 {
        return String::new();
    }
    let noticed = |what: fn(&Notice) -> bool| {
        pair.mistakes
            .iter()
            .filter(|m| m.go.iter().any(what))
            .count()
    };
    let race = noticed(|n| matches!(n, Notice::RaceDetector { .. }));
    format!("{count}, of which the race detector sees {race}")
}

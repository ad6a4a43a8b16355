//! The generated tables say what the catalogue says: the overview in
//! README.md, all pairs in docs/pairs.md and all kinds of bugs in
//! docs/hazards.md. `make tables` writes them anew.

use std::fmt::Write;
use std::fs;

use go_to_rust::catalogue::{Chapter, Compare, Pair, file_of};
use go_to_rust::what_if::Half;
use harness::flags::flag;
use harness::{hazards, paths};

const BEGIN: &str = "<!-- generated: `make tables` writes it -->\n";
const END: &str = "<!-- the end of what is generated -->\n";

#[test]
fn the_overview_in_the_readme() {
    hold("README.md", &overview());
}

#[test]
fn the_list_of_all_pairs() {
    hold("docs/pairs.md", &all_pairs());
}

#[test]
fn the_hazards() {
    hold("docs/hazards.md", &hazards::table());
}

/// Holds what stands between the two marks of a file, or writes it.
fn hold(file: &str, now: &str) {
    let path = paths::root().join(file);
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("the mark of the begin");
    let (then, after) = rest.split_once(END).expect("the mark of the end");
    if then == now {
        return;
    }
    if flag("WRITE").unwrap_or_else(|why| panic!("{why}")) {
        fs::write(&path, [before, BEGIN, now, END, after].concat()).unwrap();
        return;
    }
    let different = then.lines().zip(now.lines()).find(|(a, b)| a != b);
    let (then, now) = different.unwrap_or_default();
    panic!(
        "{file} is not what the catalogue says; `make tables` writes it. The first line that differs:\n  {then}\n  {now}"
    );
}

fn overview() -> String {
    let mut table = String::from(
        "| Chapter | | Pairs | Mistakes | What-ifs |\n| --- | --- | --: | --: | --: |\n",
    );
    let [mut pairs, mut mistakes, mut what_ifs] = [0; 3];
    for chapter in go_to_rust::catalogue() {
        let counts = [
            chapter.pairs.len(),
            sum(chapter, |p| p.mistakes.len()),
            sum(chapter, |p| p.all_what_ifs().count()),
        ];
        let _ = writeln!(
            table,
            "| [{}](docs/pairs.md#{}) | {} | {} | {} | {} |",
            title(chapter),
            chapter.name,
            first_sentence(chapter),
            counts[0],
            counts[1],
            counts[2]
        );
        pairs += counts[0];
        mistakes += counts[1];
        what_ifs += counts[2];
    }
    let _ = writeln!(table, "| | all | {pairs} | {mistakes} | {what_ifs} |");
    table
}

fn all_pairs() -> String {
    let mut text = String::new();
    for chapter in go_to_rust::catalogue() {
        let _ = write!(
            text,
            "\n## <a id=\"{}\"></a>{}\n\n{}\n\n| Go | Rust | Pair | Compared | Mistakes | What-ifs |\n| --- | --- | --- | --- | --: | --: |\n",
            chapter.name,
            title(chapter),
            first_sentence(chapter),
        );
        for pair in chapter.pairs {
            let name = format!("{}/{}", chapter.name, pair.name);
            let tasks = match pair.tasks {
                Some(_) => format!(", [async](../{})", file_of(Half::Tasks, &name)),
                None => String::new(),
            };
            let _ = writeln!(
                text,
                "| {} | {} | `{name}`: [Go](../go/{name}/main.go), [Rust](../rust/{name}.rs){tasks} | {} | {} | {} |",
                code(pair.go),
                code(pair.rust),
                compared(&pair.compare),
                pair.mistakes.len(),
                pair.all_what_ifs().count(),
            );
        }
    }
    text
}

fn sum(chapter: &Chapter, count: fn(&Pair) -> usize) -> usize {
    chapter.pairs.iter().map(count).sum()
}

/// The comment at the head of the chapter's file, without its marks.
fn prose(chapter: &Chapter) -> String {
    let file = paths::root().join(format!("rust/{}/mod.rs", chapter.name));
    let text = fs::read_to_string(file).unwrap();
    let comment = text.lines().map_while(|line| line.strip_prefix("//!"));
    comment.map(|line| line.trim().to_owned() + "\n").collect()
}

fn title(chapter: &Chapter) -> String {
    let prose = prose(chapter);
    let title = prose.lines().next().and_then(|l| l.strip_prefix("# "));
    title.expect("the chapter's title").to_owned()
}

fn first_sentence(chapter: &Chapter) -> String {
    let prose = prose(chapter);
    let (_, text) = prose.split_once("\n\n").expect("prose below the title");
    let text = text.replace('\n', " ");
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    text[..end].trim().to_owned()
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

//! Adds entries to the list of a chapter, a `mod.rs` as rustfmt writes
//! it.

/// The chapter's file with a pair at the end of the list.
pub(super) fn with_pair(text: &str, pair: &str) -> Result<String, String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let module = format!("pub mod {pair};");
    if lines.contains(&module) {
        return Err(format!("has a pair {pair} already"));
    }
    let end = place(&lines, |line| line == "    ],")?;
    lines.splice(end..end, entry(pair));
    insert_sorted(&mut lines, "pub mod ", module)?;
    add_what_ifs(&mut lines, pair)?;
    Ok(lines.join("\n") + "\n")
}

fn entry(pair: &str) -> Vec<String> {
    format!(
        "        Pair {{
            name: \"{pair}\",
            main: {pair}::main,
            go: &[\"fmt.Println\"],
            rust: &[\"println\"],
            what_ifs: what_ifs::{pair}::LIST,
            unshown: what_ifs::{pair}::UNSHOWN,
            ..PAIR
        }},"
    )
    .lines()
    .map(str::to_owned)
    .collect()
}

/// The chapter's file with a mistake at the end of a pair's list.
pub(super) fn with_mistake(text: &str, pair: &str, mistake: &str) -> Result<String, String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let name = format!("            name: \"{pair}\",");
    let from = place(&lines, |line| line == name)
        .map_err(|_| format!("has no pair {pair}; `make new PAIR=…` adds one"))?;
    let to = from + place(&lines[from..], |line| line == "        },")?;
    let of_pair = &lines[from..to];
    let line = format!("                    name: \"{mistake}\",");
    if of_pair.contains(&line) {
        return Err(format!("{pair} has a mistake {mistake} already"));
    }
    let entry = format!(
        "                Mistake {{
                    name: \"{mistake}\",
                    summary: \"what is done wrong, in one line\",
                    categories: &[1],
                    kind: Kind::Mistake,
                }},"
    );
    let list = of_pair
        .iter()
        .position(|line| line == "            mistakes: &[");
    let new: Vec<&str> = entry.lines().collect();
    match list {
        Some(list) => {
            let begin = from + list;
            let end = begin + place(&lines[begin..], |line| line == "            ],")?;
            splice(&mut lines, end, &new);
        }
        None => {
            let end = from + place(of_pair, |line| line == "            ..PAIR")?;
            let list = [&["            mistakes: &["][..], &new, &["            ],"]].concat();
            splice(&mut lines, end, &list);
        }
    }
    import(&mut lines, &["Kind", "Mistake"]);
    Ok(lines.join("\n") + "\n")
}

fn splice(lines: &mut Vec<String>, at: usize, new: &[&str]) {
    lines.splice(at..at, new.iter().map(|line| (*line).to_owned()));
}

/// Adds names of the catalogue to the `use` of a chapter that had no
/// mistake before. rustfmt then puts it in order.
fn import(lines: &mut Vec<String>, names: &[&str]) {
    let Some(from) = lines
        .iter()
        .position(|line| line.starts_with("use crate::catalogue::{"))
    else {
        return;
    };
    let Some(to) = lines[from..].iter().position(|line| line.ends_with("};")) else {
        return;
    };
    let used: String = lines[from..=from + to].join(" ");
    let (head, list) = used.split_once('{').expect("it was looked for");
    let list = list.trim_end_matches("};");
    let mut all: Vec<&str> = list
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    all.extend(names);
    all.sort_unstable();
    all.dedup();
    let line = format!("{head}{{{}}};", all.join(", "));
    lines.splice(from..=from + to, [line]);
}

/// Adds `pub(crate) mod pair;` to `mod what_ifs { … }`, which is made
/// where there is none.
fn add_what_ifs(lines: &mut Vec<String>, pair: &str) -> Result<(), String> {
    let module = format!("    pub(crate) mod {pair};");
    if lines.iter().any(|line| line == "mod what_ifs {") {
        return insert_sorted(lines, "    pub(crate) mod ", module);
    }
    let last = lines
        .iter()
        .rposition(|line| line.starts_with("pub mod "))
        .ok_or("has no `pub mod`")?;
    splice(lines, last + 1, &["", "mod what_ifs {", &module, "}"]);
    Ok(())
}

/// Puts `line` into its place among the lines that begin alike.
fn insert_sorted(lines: &mut Vec<String>, alike: &str, line: String) -> Result<(), String> {
    let last = lines
        .iter()
        .rposition(|other| other.starts_with(alike))
        .ok_or_else(|| format!("has no line that begins with {alike:?}"))?;
    let place = lines
        .iter()
        .position(|other| other.starts_with(alike) && *other > line)
        .unwrap_or(last + 1);
    lines.insert(place, line);
    Ok(())
}

fn place(lines: &[String], is: impl Fn(&str) -> bool) -> Result<usize, String> {
    lines
        .iter()
        .position(|line| is(line))
        .ok_or_else(|| "does not look as rustfmt writes it; add the entry by hand".to_owned())
}

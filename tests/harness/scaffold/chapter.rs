//! Adds a line to the list of a chapter, a `mod.rs` as rustfmt writes
//! it, and a mistake to the entry of its pair.

/// The chapter's file with a pair at the end of the list.
pub(super) fn with_pair(text: &str, pair: &str) -> Result<String, String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let module = format!("pub mod {pair};");
    if lines.contains(&module) {
        return Err(format!("has a pair {pair} already"));
    }
    let end = place(&lines, |line| line == "    ],")?;
    lines.insert(end, format!("        entries::{pair}::ENTRY,"));
    insert_sorted(&mut lines, "pub mod ", module)?;
    add_to(&mut lines, "what_ifs", pair)?;
    add_to(&mut lines, "entries", pair)?;
    Ok(lines.join("\n") + "\n")
}

/// The entry of a pair with a mistake at the end of its list. rustfmt
/// then sets it.
pub(super) fn with_mistake(text: &str, mistake: &str) -> Result<String, String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let name = format!("name: \"{mistake}\",");
    if lines.iter().any(|line| line.trim() == name) {
        return Err(format!("has a mistake {mistake} already"));
    }
    let new = [
        "Mistake {",
        &name,
        "summary: \"what is done wrong, in one line\",",
        "categories: &[1],",
        "kind: Kind::Mistake,",
        "},",
    ];
    match lines
        .iter()
        .position(|line| line.starts_with("    mistakes: &["))
    {
        Some(begin) => {
            // A list of one ends with `}],`.
            let is_end = |line: &str| line == "    ]," || line == "    }],";
            let end = begin + place(&lines[begin..], is_end)?;
            lines[end] = "    ],".to_owned();
            if lines[begin] != "    mistakes: &[" {
                splice(&mut lines, end, &["},"]);
                splice(&mut lines, end + 1, &new);
            } else {
                splice(&mut lines, end, &new);
            }
        }
        None => {
            let end = place(&lines, |line| line == "    ..PAIR")?;
            let list = [&["    mistakes: &["][..], &new, &["    ],"]].concat();
            splice(&mut lines, end, &list);
        }
    }
    import(&mut lines, &["Kind", "Mistake"]);
    Ok(lines.join("\n") + "\n")
}

fn splice(lines: &mut Vec<String>, at: usize, new: &[&str]) {
    lines.splice(at..at, new.iter().map(|line| (*line).to_owned()));
}

/// Adds names of the catalogue to the `use` of an entry that had no
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

/// Adds `pub(crate) mod pair;` to `mod what_ifs { … }` or `mod entries
/// { … }`, which is made where there is none.
fn add_to(lines: &mut Vec<String>, list: &str, pair: &str) -> Result<(), String> {
    let module = format!("    pub(crate) mod {pair};");
    let head = format!("mod {list} {{");
    if let Some(begin) = lines.iter().position(|line| *line == head) {
        let inside = &lines[begin + 1..];
        let later = |line: &&String| **line > module || *line == "}";
        let length = inside.iter().take_while(|line| !later(line)).count();
        lines.insert(begin + 1 + length, module);
        return Ok(());
    }
    let last = lines
        .iter()
        .rposition(|line| line.starts_with("pub mod "))
        .ok_or("has no `pub mod`")?;
    splice(lines, last + 1, &["", &head, &module, "}"]);
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
        .ok_or_else(|| "does not look as rustfmt writes it; add to it by hand".to_owned())
}

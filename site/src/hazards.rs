//! The page of the hazards: `docs/hazards.md`, with links to pages.

use go_to_rust::catalogue::without_tasks;
use go_to_rust::what_if::Half;

use crate::index;
use crate::model::Site;
use crate::what_ifs::Tried;

/// What is generated stands between lines like these.
const MARK: &str = "<!-- ";

/// The text of the page, from that of the file.
///
/// # Errors
///
/// Names the link that leads to no page.
pub fn page(text: &str, site: &Site) -> Result<String, String> {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with(MARK))
        .collect();
    let parts = lines
        .split_first()
        .map_or(String::new(), |_| lines.join("\n") + "\n");
    let mut out = String::new();
    let mut rest = parts.as_str();
    while let Some((before, after)) = rest.split_once("](../") {
        let label = before.rsplit_once('[').map_or("", |(_, label)| label);
        let (file, after) = after.split_once(')').unwrap_or_default();
        let page = leads_to(label, file, site)
            .ok_or_else(|| format!("docs/hazards.md: [{label}](../{file}) leads to no page"))?;
        out += &format!("{before}]({page})");
        rest = after;
    }
    Ok(out + rest)
}

/// `../rust/locks/what_ifs/two_locks.rs` leads to the question on the
/// page of the pair, `../go/locks/counter/unlocked/main.go` to that of the
/// mistake.
fn leads_to(label: &str, file: &str, site: &Site) -> Option<String> {
    let parts: Vec<&str> = file.split('/').collect();
    match parts[..] {
        ["rust", chapter, "what_ifs", pair] => {
            let name = pair.strip_suffix(".rs")?;
            // The halves with tasks are on the page of the pair.
            let of_tasks = name != without_tasks(name);
            let name = format!("{chapter}/{}", without_tasks(name));
            let asked = label.strip_prefix("What if ")?.strip_suffix('?')?;
            let pair = index::pairs(site).find(|pair| pair.name == name)?;
            let mut questions = pair.what_ifs.questions.iter();
            let question = questions.find(|question| question.text == asked)?;
            let half = |tried: &&Tried| (tried.half == Half::Tasks) == of_tasks;
            let tried = question.tried.iter().find(half)?;
            Some(format!("{name}.html#{}", tried.id))
        }
        ["go", chapter, pair, mistake, _] => {
            let name = format!("{chapter}/{pair}");
            let pair = index::pairs(site).find(|pair| pair.name == name)?;
            let is_there = pair.mistakes.iter().any(|m| m.name == mistake);
            is_there.then(|| format!("{name}/{mistake}.html"))
        }
        _ => None,
    }
}

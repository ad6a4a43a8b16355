//! What holds of every page.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use go_to_rust::annotation::stripped;
use go_to_rust::catalogue;
use go_to_rust::catalogue::file_of;
use serde::Deserialize;
use serde_json::json;

use crate::repository_file;
use browser::chromium::{Browser, Theme};

/// A page of the site.
#[derive(Clone)]
pub(crate) struct Page {
    /// `locks/counter.html`.
    pub(crate) name: String,
    /// The programs on it, in their order: Go, Rust, Rust with tasks.
    programs: Vec<String>,
}

/// Every page in the folder, whether or not a link leads to it.
pub(crate) fn all(folder: &Path) -> Vec<Page> {
    let mut names = BTreeSet::new();
    for entry in walk(folder) {
        if entry.ends_with(".html") {
            names.insert(entry);
        }
    }
    names
        .into_iter()
        .map(|name| Page {
            programs: programs(&name),
            name,
        })
        .collect()
}

fn walk(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the site was built").flatten();
    entries
        .flat_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            match entry.path().is_dir() {
                true => walk(&entry.path())
                    .iter()
                    .map(|inner| format!("{name}/{inner}"))
                    .collect(),
                false => vec![name],
            }
        })
        .collect()
}

/// The programs that the copy buttons of a page hold.
fn programs(page: &str) -> Vec<String> {
    for chapter in catalogue() {
        for pair in chapter.pairs {
            let name = format!("{}/{}", chapter.name, pair.name);
            if page == format!("{name}.html") {
                let halves = pair.halves().iter();
                return halves.map(|half| file_of(*half, &name)).collect();
            }
            for mistake in pair.mistakes {
                let name = format!("{name}/{}", mistake.name);
                if page == format!("{name}.html") {
                    return vec![format!("go/{name}/main.go"), format!("ui/{name}.rs")];
                }
            }
        }
    }
    Vec::new()
}

/// How many pages of a kind are looked at in every way.
const SAMPLE: usize = 3;

impl Page {
    /// Pages of one template are much alike.
    fn kind(&self) -> &'static str {
        match self.name.split('/').collect::<Vec<_>>().as_slice() {
            [_] => "top",
            ["errors", _] => "error",
            [_, "index.html"] => "chapter",
            [_, _] => "pair",
            _ => "mistake",
        }
    }
}

/// The pages that are looked at in every way: all at the top, and
/// some of every other kind, spread over the site.
pub(crate) fn sample(pages: &[Page]) -> BTreeSet<String> {
    let mut sample = BTreeSet::new();
    for kind in ["top", "error", "chapter", "pair", "mistake"] {
        let of_kind: Vec<&Page> = pages.iter().filter(|page| page.kind() == kind).collect();
        let step = match kind {
            "top" => 1,
            _ => of_kind.len().div_ceil(SAMPLE).max(1),
        };
        sample.extend(of_kind.iter().step_by(step).map(|page| page.name.clone()));
    }
    sample
}

/// Opens the page wide and light, and looks at what holds of it; then
/// narrow, whether it fits.
pub(crate) fn check(browser: &Browser, page: &Page) -> Result<(), String> {
    start(browser)?;
    browser.open(&page.name)?;
    open_all(browser)?;
    silent(browser)?;
    stays_here(browser)?;
    aligned(browser, "1440 px")?;
    fits(browser, "1440 px")?;
    code_fits(browser, "1440 px")?;
    accessible(browser, "1440 px, light")?;
    copies(browser, page)?;
    browser.screen(390, Theme::Light)?;
    fits(browser, "390 px")?;
    hangs(browser, "390 px")?;
    silent(browser)
}

/// Opens the questions: what is closed is not looked at.
fn open_all(browser: &Browser) -> Result<(), String> {
    let script =
        "for (const question of document.querySelectorAll('.what-if')) question.open = true";
    browser.run(script, json!([]))
}

/// What holds of the other side of a page with two Rust halves, which is
/// shown.
pub(crate) fn other_side(browser: &Browser) -> Result<(), String> {
    open_all(browser)?;
    aligned(browser, "1440 px")?;
    fits(browser, "1440 px")?;
    code_fits(browser, "1440 px")?;
    browser.screen(390, Theme::Light)?;
    stacked(browser)?;
    fits(browser, "390 px")?;
    hangs(browser, "390 px")
}

/// As far as a page depends on what another check has left: the log of
/// one that failed, scripts that are off.
fn start(browser: &Browser) -> Result<(), String> {
    browser.scripts(true)?;
    browser.screen(1440, Theme::Light)?;
    browser.log().map(drop)
}

/// The same page at 1024 px, and narrow and dark.
pub(crate) fn check_more(browser: &Browser, page: &Page) -> Result<(), String> {
    start(browser)?;
    browser.open(&page.name)?;
    open_all(browser)?;
    browser.screen(1024, Theme::Light)?;
    aligned(browser, "1024 px")?;
    fits(browser, "1024 px")?;
    hangs(browser, "1024 px")?;
    readable(browser, "1024 px")?;
    accessible(browser, "1024 px, light")?;

    browser.screen(390, Theme::Dark)?;
    stacked(browser)?;
    large_enough(browser, "390 px")?;
    accessible(browser, "390 px, dark")?;
    silent(browser)
}

/// No script fails, no request fails, the policy refuses nothing.
fn silent(browser: &Browser) -> Result<(), String> {
    match browser.log()?.as_slice() {
        [] => Ok(()),
        complaints => Err(format!("the browser complains:\n{}", complaints.join("\n"))),
    }
}

/// Every request went to the site.
fn stays_here(browser: &Browser) -> Result<(), String> {
    let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
    let requests: Vec<String> = browser.run(script, json!([]))?;
    if requests.is_empty() {
        return Err("the page has loaded neither style nor script".to_owned());
    }
    match requests
        .iter()
        .find(|request| !request.starts_with(&browser.site))
    {
        Some(elsewhere) => Err(format!("the page asks for {elsewhere}")),
        None => Ok(()),
    }
}

/// The box of an element.
#[derive(Debug, Deserialize)]
struct Area {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// The boxes of the two sides of every step.
fn halves(browser: &Browser) -> Result<Vec<[Area; 2]>, String> {
    let script = "return Array.from(document.querySelectorAll('.row:has(> .half)'), (row) =>
        ['go', 'rust'].map((half) => [...row.querySelectorAll(`.half.${half} pre`)]
            .find((half) => half.checkVisibility()).getBoundingClientRect().toJSON()))";
    browser.run(script, json!([]))
}

/// Both sides of a step begin at the same height, Go on the left.
fn aligned(browser: &Browser, width: &str) -> Result<(), String> {
    for (step, [go, rust]) in halves(browser)?.iter().enumerate() {
        if (go.top - rust.top).abs() > 0.5 || go.right > rust.left {
            return Err(format!(
                "{width}: row {step} is not side by side: {go:?} {rust:?}"
            ));
        }
    }
    Ok(())
}

/// Each step's Go stands over its Rust.
fn stacked(browser: &Browser) -> Result<(), String> {
    for (step, [go, rust]) in halves(browser)?.iter().enumerate() {
        if go.bottom > rust.top || (go.left - rust.left).abs() > 0.5 {
            return Err(format!(
                "390 px: in row {step} Rust is not under Go: {go:?} {rust:?}"
            ));
        }
    }
    Ok(())
}

/// The page does not scroll sideways.
fn fits(browser: &Browser, width: &str) -> Result<(), String> {
    let script =
        "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]";
    let [needs, has]: [u32; 2] = browser.run(script, json!([]))?;
    match needs > has {
        true => Err(format!(
            "{width}: the page is {needs} px wide and has {has}"
        )),
        false => Ok(()),
    }
}

/// Where the programs stand side by side, no line of the pair is broken.
fn code_fits(browser: &Browser, width: &str) -> Result<(), String> {
    let script = "const lines = [...document.querySelectorAll('.pair .l')].filter((line) => line.checkVisibility());
        const lowest = Math.min(...lines.map((line) => line.getBoundingClientRect().height));
        return lines.filter((line) => line.getBoundingClientRect().height > lowest * 1.5).map((line) => line.textContent)";
    let broken: Vec<String> = browser.run(script, json!([]))?;
    match broken.first() {
        Some(line) => Err(format!(
            "{width}: {} lines are broken, first {line:?}",
            broken.len()
        )),
        None => Ok(()),
    }
}

/// What is broken hangs under its own statement, not left of it.
fn hangs(browser: &Browser, width: &str) -> Result<(), String> {
    let script = "const outside = [];
        for (const line of document.querySelectorAll('.l')) {
            const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            let first = null;
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (first === null && text.data.trim() === '') continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                if (first === null) range.setStart(text, text.data.search(/[^ \\t]/));
                for (const box of range.getClientRects()) {
                    if (first === null) first = box;
                    else if (box.width > 0 && box.top > first.top + 5 && box.left < first.left - 1) {
                        outside.push(line.textContent);
                    }
                }
            }
        }
        return outside";
    let outside: Vec<String> = browser.run(script, json!([]))?;
    match outside.first() {
        Some(line) => Err(format!(
            "{width}: {} lines go on left of where they begin, first {line:?}",
            outside.len()
        )),
        None => Ok(()),
    }
}

/// What can be touched is 24 px high, unless it is a word of a sentence
/// or of a program.
fn large_enough(browser: &Browser, width: &str) -> Result<(), String> {
    let script = "return [...document.querySelectorAll('a, button, summary, label')]
        .filter((control) => control.checkVisibility() && !control.closest('p, pre, .prose'))
        .filter((control) => {
            const box = control.getBoundingClientRect();
            return box.width > 2 && box.height < 24;
        })
        .map((control) => control.outerHTML.slice(0, 200))";
    let small: Vec<String> = browser.run(script, json!([]))?;
    match small.first() {
        Some(first) => Err(format!(
            "{width}: {} controls are lower than 24 px, first {first}",
            small.len()
        )),
        None => Ok(()),
    }
}

/// Code is not too small to read.
fn readable(browser: &Browser, width: &str) -> Result<(), String> {
    let script = "return [...document.querySelectorAll('pre')]
        .map((text) => parseFloat(getComputedStyle(text).fontSize)).filter((size) => size < 13).length";
    let small: usize = browser.run(script, json!([]))?;
    match small {
        0 => Ok(()),
        small => Err(format!("{width}: {small} listings are smaller than 13 px")),
    }
}

/// What axe-core has to say.
#[derive(Debug, Deserialize)]
struct Report {
    violations: Vec<String>,
    passes: BTreeSet<String>,
}

/// The rules of axe-core that some page has passed.
static PASSED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// How many rules of axe-core have found something to look at.
pub(crate) fn rules_passed() -> usize {
    PASSED.lock().expect("no check has panicked").len()
}

/// axe-core finds no violation of WCAG 2.2 AA or of good practice.
pub(crate) fn accessible(browser: &Browser, how: &str) -> Result<(), String> {
    browser.bring_axe()?;
    let script = "const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then((result) => done({
            violations: result.violations.map((rule) =>
                `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' ')}`),
            passes: result.passes.map((rule) => rule.id),
        }), (error) => done({ violations: [String(error)], passes: [] }))";
    let report: Report = browser.run_async(script, json!([]))?;
    if !report.violations.is_empty() {
        return Err(format!(
            "{how}: axe-core finds:\n{}",
            report.violations.join("\n")
        ));
    }
    if report.passes.is_empty() {
        return Err(format!("{how}: axe-core has looked at nothing"));
    }
    PASSED
        .lock()
        .expect("no check has panicked")
        .extend(report.passes);
    Ok(())
}

/// Every copy button puts its file on the clipboard, to the byte,
/// without what only tests read.
fn copies(browser: &Browser, page: &Page) -> Result<(), String> {
    let script = "const done = arguments[0];
        (async () => {
            const texts = [];
            for (const button of document.querySelectorAll('button.copy')) {
                await navigator.clipboard.writeText('');
                button.click();
                // The button says when it is done.
                while (!button.textContent.startsWith('Copied')) await new Promise((next) => setTimeout(next));
                texts.push(await navigator.clipboard.readText());
            }
            return texts;
        })().then(done, (error) => done([String(error)]))";
    let texts: Vec<String> = browser.run_async(script, json!([]))?;
    if texts.len() != page.programs.len() {
        return Err(format!(
            "{} copy buttons for {} programs: {texts:?}",
            texts.len(),
            page.programs.len()
        ));
    }
    for (text, file) in texts.iter().zip(&page.programs) {
        if *text != stripped(&repository_file(file)?) {
            return Err(format!("not what {file} holds is copied, but:\n{text}"));
        }
    }
    Ok(())
}

//! What a reader does: search, switch the theme, go by the keyboard,
//! read without scripts.

use std::path::Path;

use browser::chromium::{Browser, Theme};
use serde_json::json;

use crate::pages::{self, accessible};

/// Where the tests build the site.
pub(crate) const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/browser-test");

/// A check and its name.
type Check = fn(&Browser) -> Result<(), String>;

/// All of them.
pub(crate) const CHECKS: &[(&str, Check)] = &[
    ("search: finds what readers look for", search_finds),
    ("search: shows all that it found", search_shows_all),
    ("search: the list is accessible", search_is_accessible),
    ("search: by the keyboard", search_by_keyboard),
    ("keyboard: the arrows turn the pages", arrows_turn),
    ("programs: one alone", one_alone),
    (
        "switch: one Rust half is shown, and it is remembered",
        switch,
    ),
    ("switch: an address opens its side", switch_by_address),
    ("switch: by the keyboard", switch_by_keyboard),
    ("switch: every page with it, both sides", switch_everywhere),
    ("switch: back", switch_and_back),
    (
        "switch: without scripts both are shown",
        switch_without_scripts,
    ),
    ("switch: paper has the side that is shown", switch_on_paper),
    ("front: it is short", front_is_short),
    ("pairs: they are short", pairs_are_short),
    ("questions: they open", questions),
    ("questions: a text in one is found", found_in_question),
    ("forced colours: marks are lines", forced_colours),
    ("theme: follows the system", theme_of_the_system),
    ("theme: the switch lasts", theme_switch),
    ("steps: the mouse marks both halves", hover_marks),
    ("steps: the focus marks both halves", focus_marks),
    ("keyboard: the skip link comes first", skip_link),
    ("mistake: the line leads to the message", flag_leads),
    ("scripts: without them the pages read", without_scripts),
    ("print: nothing is cut off", print),
];

/// Queries in the words of Go people, and behind a tab the pages of
/// which one must be among the first three hits.
const QUERIES: &str = include_str!("queries.tsv");

/// Of a hundred queries, so many must find their page.
const FOUND: usize = 95;

/// The hits that are shown, in the order of the list.
fn hits(browser: &Browser, query: &str) -> Result<Vec<String>, String> {
    let script = "const [query, done] = arguments;
        const input = document.getElementById('search');
        const panel = document.getElementById('found');
        delete panel.dataset.query;
        input.value = query;
        input.dispatchEvent(new Event('input'));
        (async () => {
            // The list says for which query it is.
            while (panel.dataset.query !== query) await new Promise((next) => setTimeout(next));
            return Array.from(panel.querySelectorAll('a'), (link) => link.href);
        })().then(done, (error) => done([String(error)]))";
    let links: Vec<String> = browser.run_async(script, json!([query]))?;
    Ok(links
        .iter()
        .map(|link| link.trim_start_matches(&browser.site).to_owned())
        .collect())
}

fn search_finds(browser: &Browser) -> Result<(), String> {
    // From a page below the top, where the links need a way up.
    browser.open("locks/counter.html")?;
    let mut missed = Vec::new();
    let queries = QUERIES.lines().filter(|line| !line.starts_with('#'));
    let mut asked = 0;
    for line in queries {
        let (query, pages) = line
            .split_once('\t')
            .ok_or_else(|| format!("no tab: {line:?}"))?;
        let pages: Vec<&str> = pages.split(' ').collect();
        if !pages
            .iter()
            .any(|page| Path::new(SITE).join(page).is_file())
        {
            return Err(format!("queries.tsv: the site has no page for {query:?}"));
        }
        asked += 1;
        let hits = hits(browser, query)?;
        let first: Vec<&str> = hits.iter().take(3).map(String::as_str).collect();
        if !pages.iter().any(|page| first.contains(page)) {
            missed.push(format!("{query:?} leads to {first:?}"));
        }
    }
    if (asked - missed.len()) * 100 < asked * FOUND {
        return Err(format!(
            "{} of {asked} queries miss their page:\n{}",
            missed.len(),
            missed.join("\n")
        ));
    }
    let none = hits(browser, "xyzzy plugh")?;
    let says: String = browser.run(
        "return document.querySelector('#found p').textContent",
        json!([]),
    )?;
    match none.is_empty() && says == "Nothing found" {
        true => Ok(()),
        false => Err(format!("nothing should be found: {none:?} {says:?}")),
    }
}

/// What is told as found can be seen, all of it.
fn search_shows_all(browser: &Browser) -> Result<(), String> {
    browser.open("index.html")?;
    let first = hits(browser, "channel")?;
    let script = "const panel = document.getElementById('found');
        const told = parseInt(panel.querySelector('p').textContent.match(/of (\\d+) found/)[1]);
        panel.querySelector('.more').click();
        return [told, panel.querySelectorAll('a').length]";
    let [told, shown]: [usize; 2] = browser.run(script, json!([]))?;
    match first.len() < told && shown == told {
        true => Ok(()),
        false => Err(format!(
            "{} hits at first, {told} told, {shown} shown",
            first.len()
        )),
    }
}

fn search_is_accessible(browser: &Browser) -> Result<(), String> {
    browser.open("index.html")?;
    hits(browser, "channel")?;
    accessible(browser, "the open list, light")?;
    browser.screen(390, Theme::Dark)?;
    accessible(browser, "the open list, dark")
}

const FOCUS: &str = "const at = document.activeElement; return at.href ?? at.id ?? at.tagName";

fn focus(browser: &Browser) -> Result<String, String> {
    browser.run(FOCUS, json!([]))
}

fn is(what: &str, got: &str, wanted: &str) -> Result<(), String> {
    match got == wanted {
        true => Ok(()),
        false => Err(format!("{what}: {got:?}, not {wanted:?}")),
    }
}

fn search_by_keyboard(browser: &Browser) -> Result<(), String> {
    const DOWN: &str = "\u{e015}";
    const UP: &str = "\u{e013}";
    const ENTER: &str = "\u{e007}";
    const ESCAPE: &str = "\u{e00c}";
    browser.open("index.html")?;
    browser.press("/")?;
    is("after /", &focus(browser)?, "search")?;
    browser.press("wg.Wait")?;
    let links = hits(browser, "wg.Wait")?;
    browser.press(DOWN)?;
    is(
        "after one step down",
        &focus(browser)?,
        &format!("{}{}", browser.site, links[0]),
    )?;
    browser.press(DOWN)?;
    is(
        "after two",
        &focus(browser)?,
        &format!("{}{}", browser.site, links[1]),
    )?;
    browser.press(UP)?;
    browser.press(UP)?;
    is("back in the box", &focus(browser)?, "search")?;
    browser.press(ESCAPE)?;
    let hidden: bool = browser.run("return document.getElementById('found').hidden", json!([]))?;
    if !hidden {
        return Err("Escape leaves the list open".to_owned());
    }
    browser.press("wg.Wait")?;
    browser.press(ENTER)?;
    arrives(browser, "Enter opens the first hit", &links[0])
}

/// Waits until the browser is at a page: what leads there takes its
/// time. The driver's limit for a script ends a wait in vain.
fn arrives(browser: &Browser, what: &str, page: &str) -> Result<(), String> {
    let wanted = format!("{}{page}", browser.site);
    let script = "const [wanted, done] = arguments;
        (async () => {
            for (let look = 0; look < 200 && location.href !== wanted; look++) await new Promise((next) => setTimeout(next, 10));
        })().then(() => done(location.href), (error) => done(String(error)))";
    // A page that goes away takes the script with it.
    let place: String = browser
        .run_async(script, json!([wanted]))
        .unwrap_or_default();
    match place == wanted {
        true => Ok(()),
        false => is(what, &browser.place()?, page),
    }
}

/// The arrow keys turn the pages, and not while somebody types.
fn arrows_turn(browser: &Browser) -> Result<(), String> {
    const LEFT: &str = "\u{e012}";
    const RIGHT: &str = "\u{e014}";
    browser.open("locks/counter.html")?;
    let pages: [String; 2] = browser.run(
        "return ['prev', 'next'].map((way) => document.querySelector(`.turn a[rel=${way}]`).getAttribute('href').replace('../', ''))",
        json!([]),
    )?;
    browser.press(RIGHT)?;
    arrives(browser, "the right arrow", &pages[1])?;
    browser.press(LEFT)?;
    arrives(browser, "the left arrow", "locks/counter.html")?;
    browser.press("/")?;
    browser.press(LEFT)?;
    is(
        "an arrow in the search box",
        &browser.place()?,
        "locks/counter.html",
    )
}

/// The front page has chapters and no pairs, so it stays short.
fn front_is_short(browser: &Browser) -> Result<(), String> {
    const SCREENS: f64 = 5.0;
    browser.open("index.html")?;
    for width in [1440, 390] {
        browser.screen(width, Theme::Light)?;
        let script = "return document.documentElement.scrollHeight / innerHeight";
        let screens: f64 = browser.run(script, json!([]))?;
        if screens > SCREENS {
            return Err(format!(
                "{width} px: the front page is {screens:.1} screens long"
            ));
        }
    }
    Ok(())
}

/// A pair is read in so many screens of 1440 × 900, the questions closed.
const SCREENS: f64 = 4.0;

/// Of so many pairs one may be longer, and none longer than that: its
/// programs have more than 120 lines a side.
const ONE_IN: usize = 15;
const LONGEST: f64 = 4.7;

/// Those that may be longer still: a service has up to 200 lines a side.
const EXCEPTIONS: &[(&str, f64)] = &[("services/", 7.0)];

/// How many screens long each pair is, on its longer side.
fn lengths(browser: &Browser) -> Result<Vec<(f64, String)>, String> {
    let chapters = go_to_rust::catalogue().iter();
    let pairs = chapters.flat_map(|chapter| chapter.pairs.iter().map(move |pair| (chapter, pair)));
    let script = "const long = () => document.documentElement.scrollHeight / innerHeight;
        const first = long();
        document.querySelector('[name=half][value=async]')?.click();
        return Math.max(first, long())";
    let mut lengths = Vec::new();
    browser.screen(1440, Theme::Light)?;
    for (chapter, pair) in pairs {
        let page = format!("{}/{}.html", chapter.name, pair.name);
        browser.open(&page)?;
        lengths.push((browser.run::<f64>(script, json!([]))?, page));
    }
    lengths.sort_by(|one, other| other.0.total_cmp(&one.0));
    Ok(lengths)
}

fn pairs_are_short(browser: &Browser) -> Result<(), String> {
    let lengths = lengths(browser)?;
    let may = |page: &str| {
        let mut exceptions = EXCEPTIONS.iter();
        let exception = exceptions.find(|(named, _)| page.starts_with(named));
        exception.map_or(LONGEST, |(_, screens)| *screens)
    };
    let longer = lengths.iter().take_while(|(screens, _)| *screens > SCREENS);
    let longer: Vec<&(f64, String)> = longer.collect();
    let too_long = longer.iter().any(|(screens, page)| *screens > may(page));
    let is_exception = |page: &str| EXCEPTIONS.iter().any(|(named, _)| page.starts_with(named));
    let many = longer
        .iter()
        .filter(|(_, page)| !is_exception(page))
        .count();
    match too_long || many * ONE_IN > lengths.len() {
        false => Ok(()),
        true => {
            let list = longer
                .iter()
                .map(|(screens, page)| format!("{page}: {screens:.1} screens"));
            Err(format!(
                "{} of {} pairs are longer than {SCREENS} screens, the median is {:.1}:\n{}",
                longer.len(),
                lengths.len(),
                lengths[lengths.len() / 2].0,
                list.collect::<Vec<_>>().join("\n")
            ))
        }
    }
}

/// What can be seen of the answers, and how many questions there are.
fn answers(browser: &Browser) -> Result<[usize; 2], String> {
    let script = "const questions = [...document.querySelectorAll('.what-if')].filter((question) => question.checkVisibility());
        const seen = questions.filter((question) => [...question.querySelectorAll('.became')].some((became) => became.checkVisibility()));
        return [seen.length, questions.length]";
    browser.run(script, json!([]))
}

/// A question is a line, until somebody asks it: by its address, by the
/// sentence that it shows, or on paper.
fn questions(browser: &Browser) -> Result<(), String> {
    const PAGE: &str = "channels/worker_pool.html";
    let is_open = |what: &str, wanted: bool| {
        let [seen, all] = answers(browser)?;
        match (seen, all > 1) {
            (1, true) if wanted => Ok(()),
            (0, true) if !wanted => Ok(()),
            _ => Err(format!("{what}: {seen} of {all} questions are open")),
        }
    };
    let on_screen =
        "const { top, bottom } = document.querySelector(':target').getBoundingClientRect();
        return bottom > 0 && top < innerHeight";
    for scripts in [true, false] {
        browser.scripts(scripts)?;
        browser.open(PAGE)?;
        is_open("at first", false)?;
        let id: String = browser.run(
            "return document.querySelector('.what-if:last-of-type .row').id",
            json!([]),
        )?;
        browser.open("index.html")?;
        browser.open(&format!("{PAGE}#{id}"))?;
        is_open("by its address", true)?;
        if !browser.run::<bool>(on_screen, json!([]))? {
            return Err(format!("#{id} is not on the screen"));
        }
    }
    browser.scripts(true)?;
    browser.open("index.html")?;
    browser.open(PAGE)?;
    browser.click(".unchecked.threads .shown")?;
    is_open("by a sentence", true)?;
    browser.open("index.html")?;
    browser.open(PAGE)?;
    browser.click(".what-if summary")?;
    is_open("by a click", true)?;
    browser.print_media()?;
    let [seen, all] = answers(browser)?;
    match seen == all {
        true => Ok(()),
        false => Err(format!("on paper {seen} of {all} questions are open")),
    }
}

/// A text in a closed question is found, and opens it. No driver can
/// type into the browser's own search; a link to a text looks for it in
/// the same way.
fn found_in_question(browser: &Browser) -> Result<(), String> {
    const TEXT: &str = "all goroutines are asleep";
    let script = "const [text, done] = arguments;
        const open = () => [...document.querySelectorAll('.what-if[open]')];
        (async () => {
            for (let look = 0; look < 200 && open().length === 0; look++) await new Promise((next) => setTimeout(next, 10));
            return open().map((question) => question.textContent.includes(text));
        })().then(done, () => done([]))";
    browser.open(&format!(
        "channels/worker_pool.html#:~:text={}",
        TEXT.replace(' ', "%20")
    ))?;
    let open: Vec<bool> = browser.run_async(script, json!([TEXT]))?;
    match open[..] {
        [true] => Ok(()),
        _ => Err(format!("questions are open, and have the text: {open:?}")),
    }
}

/// Where the system sets the colours, what is marked keeps a line.
fn forced_colours(browser: &Browser) -> Result<(), String> {
    browser.open("locks/counter/unlocked.html")?;
    let script = "return getComputedStyle(document.querySelector('.flagged')).outlineStyle";
    let before: String = browser.run(script, json!([]))?;
    browser.force_colours()?;
    let after: String = browser.run(script, json!([]))?;
    match (before.as_str(), after.as_str()) {
        ("none", "solid") => Ok(()),
        _ => Err(format!(
            "the outline of a marked line is {before}, and then {after}"
        )),
    }
}

/// One program can be looked at alone, and then all of it follows.
fn one_alone(browser: &Browser) -> Result<(), String> {
    browser.open("locks/counter.html")?;
    let script =
        "return ['go', 'rust'].map((side) => [...document.querySelectorAll(`.pair .half.${side}`)]
        .filter((half) => half.checkVisibility()).length)";
    let [go, rust]: [usize; 2] = browser.run(script, json!([]))?;
    browser.click("[name=view][value=rust]")?;
    let alone: [usize; 2] = browser.run(script, json!([]))?;
    match go > 0 && go == rust && alone == [0, rust] {
        true => Ok(()),
        false => Err(format!("{go} and {rust} halves, and alone {alone:?}")),
    }
}

/// A page with a Rust half with tasks, one with such a half too, and one
/// without.
const WITH_TASKS: [&str; 2] = ["channels/worker_pool.html", "context/stop_workers.html"];
const WITHOUT: &str = "locks/counter.html";

/// How many halves with threads and with tasks can be seen, and how many
/// paragraphs of either.
fn sides(browser: &Browser) -> Result<[usize; 4], String> {
    let script =
        "return ['.half.rust:not(.async)', '.half.async', '.prose:not(.async)', '.prose.async'].map((side) =>
        [...document.querySelectorAll(side)].filter((half) => half.checkVisibility()).length)";
    browser.run(script, json!([]))
}

/// One side is shown, and nothing of the other.
fn shows(browser: &Browser, side: &str, when: &str) -> Result<(), String> {
    let [threads, tasks, about_threads, about_tasks] = sides(browser)?;
    let checked: String = browser.run(
        "return document.querySelector('[name=half]:checked')?.value ?? 'no switch'",
        json!([]),
    )?;
    is(when, &checked, side)?;
    let one_side = match side {
        "threads" => threads > 0 && tasks == 0 && about_threads > 0 && about_tasks == 0,
        _ => threads == 0 && tasks > 0 && about_tasks > 0,
    };
    match one_side {
        true => Ok(()),
        false => Err(format!(
            "{when}: {threads} halves with threads are shown and {tasks} with tasks, {about_threads} texts and {about_tasks}"
        )),
    }
}

const ASYNC: &str = ".switch label:has([value=async])";
const THREADS: &str = ".switch label:has([value=threads])";

fn switch(browser: &Browser) -> Result<(), String> {
    let [one, other] = WITH_TASKS;
    browser.open(one)?;
    shows(browser, "threads", "at first")?;
    let top = "return document.querySelector('.switch').getBoundingClientRect().top";
    browser.run::<()>(
        "document.querySelector('.switch').scrollIntoView()",
        json!([]),
    )?;
    let before: f64 = browser.run(top, json!([]))?;
    browser.click(ASYNC)?;
    shows(browser, "async", "after a click")?;
    let after: f64 = browser.run(top, json!([]))?;
    if (after - before).abs() > 1.0 {
        return Err(format!("the switch was at {before} px and is at {after}"));
    }
    accessible(browser, "the half with tasks")?;
    browser.open(other)?;
    shows(browser, "async", "on the next page")?;
    browser.open(WITHOUT)?;
    let [rust, ..] = sides(browser)?;
    if rust == 0 {
        return Err("a page without tasks shows no Rust".to_owned());
    }
    browser.open(one)?;
    browser.click(THREADS)?;
    shows(browser, "threads", "switched back")?;
    browser.open(other)?;
    shows(browser, "threads", "on the page after that")
}

/// An address of a half opens it, and is no choice for other pages.
fn switch_by_address(browser: &Browser) -> Result<(), String> {
    let [one, other] = WITH_TASKS;
    let what_ifs = "return ['async', 'threads'].map((side) => document.querySelector(`.what-if.${side} .row`).id)";
    browser.open(one)?;
    let [of_tasks, of_threads]: [String; 2] = browser.run(what_ifs, json!([]))?;
    for place in ["async-2", "async", &of_tasks] {
        browser.open(WITHOUT)?;
        browser.open(&format!("{one}#{place}"))?;
        shows(browser, "async", place)?;
        let seen =
            "return document.querySelector(':target').getBoundingClientRect().top < innerHeight";
        if !browser.run::<bool>(seen, json!([]))? {
            return Err(format!("#{place} is below the screen"));
        }
        browser.open(other)?;
        shows(browser, "threads", "on another page")?;
    }
    // The same on a page that is open already.
    browser.open(one)?;
    browser.run::<()>("location.hash = 'async-2'", json!([]))?;
    shows(browser, "async", "another address of the page")?;
    let step = "document.querySelector(\".step-number[href='#async-3']\").click()";
    browser.run::<()>(step, json!([]))?;
    is(
        "the address of a step",
        &browser.place()?,
        &format!("{one}#async-3"),
    )?;
    // The switch lies under the head of the page.
    let choose = "document.querySelector('[name=half][value=threads]').click()";
    browser.run::<()>(choose, json!([]))?;
    is("the address after a switch", &browser.place()?, one)?;
    browser.run::<()>(&choose.replace("threads", "async"), json!([]))?;
    browser.open(&format!("{other}?"))?;
    browser.open(&format!("{one}#{of_threads}"))?;
    shows(browser, "threads", &of_threads)
}

fn switch_by_keyboard(browser: &Browser) -> Result<(), String> {
    const RIGHT: &str = "\u{e014}";
    browser.open(WITH_TASKS[0])?;
    browser.run::<()>(
        "document.querySelector('[name=half]:checked').focus()",
        json!([]),
    )?;
    let ring = "return getComputedStyle(document.activeElement.nextElementSibling).outlineStyle";
    browser.press(RIGHT)?;
    shows(browser, "async", "after the right arrow")?;
    is("the page", &browser.place()?, WITH_TASKS[0])?;
    is(
        "the ring of the focus",
        &browser.run::<String>(ring, json!([]))?,
        "solid",
    )
}

/// The pages with two Rust halves, by the catalogue.
fn with_tasks() -> Vec<String> {
    let pairs = go_to_rust::catalogue().iter().flat_map(|chapter| {
        let pairs = chapter.pairs.iter().filter(|pair| pair.tasks.is_some());
        pairs.map(|pair| format!("{}/{}.html", chapter.name, pair.name))
    });
    pairs.collect()
}

/// Both sides of every such page fit, wide and narrow.
fn switch_everywhere(browser: &Browser) -> Result<(), String> {
    let pages = with_tasks();
    if pages.is_empty() {
        return Err("no pair has a half with tasks".to_owned());
    }
    for page in pages {
        browser.screen(1440, Theme::Light)?;
        browser.open(&page)?;
        browser.click(ASYNC)?;
        shows(browser, "async", &page)?;
        pages::other_side(browser).map_err(|why| format!("{page}: {why}"))?;
        browser.click(THREADS)?;
        shows(browser, "threads", &page)?;
    }
    Ok(())
}

/// A page that one goes back to shows what was chosen since.
fn switch_and_back(browser: &Browser) -> Result<(), String> {
    let [one, other] = WITH_TASKS;
    browser.open(one)?;
    browser.click(ASYNC)?;
    browser.open(other)?;
    shows(browser, "async", "on the next page")?;
    browser.click(THREADS)?;
    browser.back()?;
    is("back", &browser.place()?, one)?;
    shows(browser, "threads", "back on the page before")
}

fn switch_without_scripts(browser: &Browser) -> Result<(), String> {
    browser.scripts(false)?;
    browser.open(WITH_TASKS[0])?;
    let [threads, tasks, about_threads, about_tasks] = sides(browser)?;
    if threads == 0 || threads != tasks || about_threads == 0 || about_tasks == 0 {
        return Err(format!(
            "{threads} halves with threads, {tasks} with tasks, {about_threads} texts and {about_tasks}"
        ));
    }
    let script = "return [...document.querySelectorAll('.step')].filter((step) => {
            const [go, rust, tasks] = ['.go', '.rust:not(.async)', '.async'].map((half) => step.querySelector(half).getBoundingClientRect());
            return tasks.top < rust.bottom || Math.abs(tasks.left - rust.left) > 1 || go.right > rust.left;
        }).length";
    let misplaced: usize = browser.run(script, json!([]))?;
    let dead: bool = browser.run(
        "return document.querySelector('.switch').checkVisibility()",
        json!([]),
    )?;
    match (misplaced, dead) {
        (0, false) => Ok(()),
        _ => Err(format!(
            "{misplaced} steps do not have tasks under threads; a dead switch is shown: {dead}"
        )),
    }
}

fn switch_on_paper(browser: &Browser) -> Result<(), String> {
    browser.open(WITH_TASKS[0])?;
    browser.click(ASYNC)?;
    prints(browser)?;
    shows(browser, "async", "on paper")
}

/// The brightness of the page's background, from 0 to 255.
fn brightness(browser: &Browser) -> Result<u32, String> {
    let script = "const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data[0]";
    browser.run(script, json!([]))
}

fn is_dark(browser: &Browser, dark: bool, when: &str) -> Result<(), String> {
    let brightness = brightness(browser)?;
    match (brightness < 64, brightness > 192) {
        (true, false) if dark => Ok(()),
        (false, true) if !dark => Ok(()),
        _ => Err(format!(
            "{when}: the page has brightness {brightness} of 255"
        )),
    }
}

fn theme_of_the_system(browser: &Browser) -> Result<(), String> {
    browser.open("index.html")?;
    is_dark(browser, false, "light system")?;
    browser.screen(1440, Theme::Dark)?;
    is_dark(browser, true, "dark system")
}

fn theme_switch(browser: &Browser) -> Result<(), String> {
    browser.open("index.html")?;
    browser.click("#theme")?;
    is_dark(browser, true, "light system, after the switch")?;
    browser.open("locks/counter.html")?;
    is_dark(browser, true, "on the next page")?;
    browser.screen(1440, Theme::Dark)?;
    browser.click("#theme")?;
    is_dark(browser, false, "dark system, switched back")
}

/// How many halves of the page are marked.
fn marked(browser: &Browser) -> Result<Vec<String>, String> {
    let script = "return [...document.querySelectorAll('.half')]
        .filter((half) => half.checkVisibility() && getComputedStyle(half).boxShadow !== 'none')
        .map((half) => `${half.parentElement.id} ${half.className}`)";
    browser.run(script, json!([]))
}

fn marks_step_2(browser: &Browser) -> Result<(), String> {
    let marked = marked(browser)?;
    match marked == ["step-2 half go", "step-2 half rust threads"] {
        true => Ok(()),
        false => Err(format!("marked are {marked:?}")),
    }
}

fn hover_marks(browser: &Browser) -> Result<(), String> {
    browser.open("channels/worker_pool.html")?;
    browser.hover("#step-2 .half.rust")?;
    marks_step_2(browser)
}

fn focus_marks(browser: &Browser) -> Result<(), String> {
    browser.open("channels/worker_pool.html")?;
    browser.run::<()>(
        "document.querySelector('#step-2 .step-number').focus()",
        json!([]),
    )?;
    marks_step_2(browser)
}

fn skip_link(browser: &Browser) -> Result<(), String> {
    const TAB: &str = "\u{e004}";
    browser.open("locks/counter.html")?;
    browser.press(TAB)?;
    let script = "const box = document.activeElement.getBoundingClientRect();
        return [document.activeElement.getAttribute('href'), box.left >= 0 && box.width > 0]";
    let (target, visible): (Option<String>, bool) = browser.run(script, json!([]))?;
    match target.as_deref() == Some("#content") && visible {
        true => Ok(()),
        false => Err(format!("the first stop is {target:?}, visible: {visible}")),
    }
}

fn flag_leads(browser: &Browser) -> Result<(), String> {
    browser.open("locks/counter/unlocked.html")?;
    browser.click(".half.rust .flag")?;
    is(
        "the address",
        &browser.place()?,
        "locks/counter/unlocked.html#says-1",
    )?;
    let text: String = browser.run(
        "return document.querySelector(':target').textContent",
        json!([]),
    )?;
    match text
        .starts_with("error[E0499]: cannot borrow `total` as mutable more than once at a time\n")
    {
        true => Ok(()),
        false => Err(format!("it leads to {text:?}")),
    }
}

fn without_scripts(browser: &Browser) -> Result<(), String> {
    browser.scripts(false)?;
    for page in [
        "index.html",
        "locks/index.html",
        "locks/counter.html",
        "locks/counter/unlocked.html",
        "errors.html",
        "errors/E0499.html",
        "go-names.html",
        "which-tool.html",
    ] {
        browser.open(page)?;
        let script = "const seen = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).length;
            return [seen('h1'), seen('main a'), seen('search, #theme, button.copy'), document.body.innerText.length]";
        let [headings, links, dead, letters]: [usize; 4] = browser.run(script, json!([]))?;
        if headings != 1 || links == 0 || letters < 500 {
            return Err(format!(
                "{page}: {headings} headings, {links} links, {letters} letters"
            ));
        }
        if dead > 0 {
            return Err(format!("{page} shows {dead} things that need a script"));
        }
    }
    for (page, wanted) in [
        ("locks/counter.html", "sync.WaitGroup"),
        ("locks/counter.html", "Mutex::new(0)"),
        ("locks/counter/unlocked.html", "WARNING: DATA RACE"),
        ("locks/counter/unlocked.html", "error[E0499]"),
    ] {
        browser.open(page)?;
        let text: String = browser.run("return document.body.innerText", json!([]))?;
        if !text.contains(wanted) {
            return Err(format!("{wanted:?} cannot be read on {page}"));
        }
    }
    Ok(())
}

fn print(browser: &Browser) -> Result<(), String> {
    for page in ["locks/counter.html", "locks/counter/unlocked.html"] {
        browser.screen(1440, Theme::Light)?;
        browser.open(page)?;
        prints(browser)?;
    }
    Ok(())
}

fn prints(browser: &Browser) -> Result<(), String> {
    browser.print_media()?;
    let script = "return [...document.querySelectorAll('.terminal, .half pre')]
        .filter((text) => text.scrollWidth > text.clientWidth + 1).length";
    let cut: usize = browser.run(script, json!([]))?;
    match cut {
        0 => Ok(()),
        cut => Err(format!("{cut} listings are cut off on paper")),
    }
}

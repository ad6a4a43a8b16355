//! What a reader does: search, switch the theme, go by the keyboard,
//! read without scripts.

use browser::chromium::{Browser, Theme};
use serde_json::json;

use crate::pages::accessible;

/// A check and its name.
type Check = fn(&Browser) -> Result<(), String>;

/// All of them.
pub(crate) const CHECKS: &[(&str, Check)] = &[
    ("search: finds what readers look for", search_finds),
    ("search: the list is accessible", search_is_accessible),
    ("search: by the keyboard", search_by_keyboard),
    ("theme: follows the system", theme_of_the_system),
    ("theme: the switch lasts", theme_switch),
    ("steps: the mouse marks both halves", hover_marks),
    ("steps: the focus marks both halves", focus_marks),
    ("keyboard: the skip link comes first", skip_link),
    ("mistake: the line leads to the message", flag_leads),
    ("scripts: without them the pages read", without_scripts),
    ("print: nothing is cut off", print),
];

/// The query, and of which pages one is among the first three hits.
const SEARCHES: [(&str, &[&str]); 8] = [
    ("E0373", &["errors/E0373.html"]),
    ("wg.Wait", &["goroutines/spawn_and_wait.html"]),
    (
        "nil channel",
        &[
            "select/multiplex.html",
            "channels/unbuffered/nil_channel.html",
        ],
    ),
    (
        "deadlock",
        &["channels/unbuffered/nil_channel.html", "which-tool.html"],
    ),
    ("errgroup", &["goroutines/errors.html"]),
    ("thread::scope", &["goroutines/spawn_and_wait.html"]),
    (
        "context.WithTimeout",
        &["channels/worker_pool_deadline.html"],
    ),
    ("mutex", &["locks/counter.html"]),
];

fn hits(browser: &Browser, query: &str) -> Result<Vec<String>, String> {
    let script = "const input = document.getElementById('search');
        input.value = arguments[0];
        input.dispatchEvent(new Event('input'));
        return Array.from(document.querySelectorAll('#found a'), (link) => link.href)";
    let links: Vec<String> = browser.run(script, json!([query]))?;
    Ok(links
        .iter()
        .map(|link| link.trim_start_matches(&browser.site).to_owned())
        .collect())
}

fn search_finds(browser: &Browser) -> Result<(), String> {
    // From a page below the top, where the links need a way up.
    browser.open("locks/counter.html")?;
    for (query, wanted) in SEARCHES {
        let hits = hits(browser, query)?;
        let first: Vec<&str> = hits.iter().take(3).map(String::as_str).collect();
        if let Some(missing) = wanted.iter().find(|page| !first.contains(page)) {
            return Err(format!(
                "{query:?} does not lead to {missing} in three hits: {first:?}"
            ));
        }
    }
    let none = hits(browser, "no such thing anywhere")?;
    let says: String = browser.run(
        "return document.querySelector('#found p').textContent",
        json!([]),
    )?;
    match none.is_empty() && says == "Nothing found" {
        true => Ok(()),
        false => Err(format!("nothing should be found: {none:?} {says:?}")),
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
    is("Enter opens the first hit", &browser.place()?, &links[0])
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
        .filter((half) => getComputedStyle(half).boxShadow !== 'none')
        .map((half) => `${half.parentElement.id} ${half.className}`)";
    browser.run(script, json!([]))
}

fn marks_step_2(browser: &Browser) -> Result<(), String> {
    let marked = marked(browser)?;
    match marked == ["step-2 half go", "step-2 half rust"] {
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

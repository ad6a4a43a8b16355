//! The `//!` comment at the head of a Rust file: a title and prose.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::highlight::escape;

/// How the paragraph begins that is set apart.
const UNCHECKED: &str = "What the compiler does not check: ";

/// A pair to go to.
#[derive(Debug, Clone)]
pub struct Link {
    /// `channels/worker_pool`.
    pub name: String,
    /// As it stands over its page.
    pub title: String,
}

impl Link {
    /// The title, as HTML.
    pub fn html(&self) -> String {
        inline(&self.title)
    }
}

/// A title and prose, as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The heading, without the `#`; empty where there is none.
    pub title: String,
    /// The paragraphs.
    pub body: String,
    /// What the compiler does not check, where it says so.
    pub unchecked: Option<String>,
    /// The first paragraph, in one line.
    pub summary: String,
    /// All of it as plain text, for the search.
    pub text: String,
}

/// Reads the comment. `path_to_root` leads from the page to the top of
/// the site: names of pairs in the text become links.
pub fn read(source: &str, path_to_root: &str, pairs: &[Link]) -> Prose {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let text: String = lines
        .flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"])
        .collect();
    let (title, text) = match text
        .strip_prefix("# ")
        .and_then(|text| text.split_once('\n'))
    {
        Some((title, text)) => (title.trim().to_owned(), text.to_owned()),
        None => (String::new(), text),
    };
    let paragraphs: Vec<&str> = text
        .split("\n\n")
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let link = |paragraph: &str| linked(paragraph, path_to_root, pairs);
    let mut body = String::new();
    let mut unchecked = None;
    for paragraph in &paragraphs {
        match paragraph.strip_prefix(UNCHECKED) {
            Some(rest) => unchecked = Some(markdown(&capitalised(&link(rest)))),
            None => body += &markdown(&link(paragraph)),
        }
    }
    let summary = paragraphs
        .first()
        .map(|p| p.replace('\n', " "))
        .unwrap_or_default();
    Prose {
        title,
        body,
        unchecked,
        summary,
        text,
    }
}

/// How many lines the comment has, with the blank line after it.
pub fn length(source: &str) -> usize {
    let comment = source
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .count();
    let blank = source
        .lines()
        .skip(comment)
        .take_while(|line| line.trim().is_empty())
        .count();
    comment + blank
}

/// Markdown as HTML. HTML in it is text, and a cell of a table says
/// under which heading it stands, for screens on which the table becomes
/// a list.
pub fn markdown(text: &str) -> String {
    let mut headings: Vec<String> = Vec::new();
    let mut in_head = false;
    let mut column = 0;
    let mut row_head = false;
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::TableHead) => {
            headings.clear();
            in_head = true;
            event
        }
        Event::End(TagEnd::TableHead) => {
            in_head = false;
            event
        }
        Event::Start(Tag::TableRow) => {
            column = 0;
            event
        }
        Event::Start(Tag::TableCell) if in_head => {
            headings.push(String::new());
            Event::InlineHtml("<th scope=\"col\">".into())
        }
        Event::End(TagEnd::TableCell) if in_head => Event::InlineHtml("</th>".into()),
        Event::Text(ref heading) if in_head => {
            if let Some(last) = headings.last_mut() {
                *last += heading;
            }
            event
        }
        Event::Start(Tag::TableCell) => {
            column += 1;
            row_head = column == 1;
            if row_head {
                return Event::InlineHtml("<th scope=\"row\">".into());
            }
            let heading = headings
                .get(column - 1)
                .filter(|heading| !heading.is_empty());
            let of = heading.map(|heading| format!(" data-of=\"{}\"", escape(heading)));
            Event::InlineHtml(format!("<td{}>", of.unwrap_or_default()).into())
        }
        Event::End(TagEnd::TableCell) => {
            Event::InlineHtml(if row_head { "</th>" } else { "</td>" }.into())
        }
        event => event,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// A heading of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its place on the page.
    pub id: String,
    /// As text.
    pub text: String,
}

/// The HTML with a place for every heading of the second level, and
/// these headings.
pub fn with_places(html: &str) -> (String, Vec<Heading>) {
    let mut out = String::new();
    let mut headings: Vec<Heading> = Vec::new();
    let mut parts = html.split("<h2>");
    out += parts.next().unwrap_or_default();
    for part in parts {
        let text = part.split("</h2>").next().unwrap_or_default();
        let text = text.replace("<code>", "").replace("</code>", "");
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let words: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        let id = words.join("-");
        out += &format!("<h2 id=\"{id}\">{part}");
        headings.push(Heading { id, text });
    }
    (out, headings)
}

/// Markdown of one paragraph as HTML, without the paragraph around it.
pub fn inline(text: &str) -> String {
    let html = markdown(text);
    let html = html
        .trim()
        .trim_start_matches("<p>")
        .trim_end_matches("</p>");
    html.to_owned()
}

/// Names of pairs in backquotes become links to their pages, under the
/// titles that stand there.
pub fn linked(text: &str, path_to_root: &str, pairs: &[Link]) -> String {
    linked_to(text, path_to_root, pairs, "html")
}

/// The same with links to files of this kind: `html`, `md`.
pub fn linked_to(text: &str, path_to_root: &str, pairs: &[Link], kind: &str) -> String {
    let mut linked = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, code) = rest.split_at(at);
        linked += before;
        let name = code[1..].split('`').next().unwrap_or_default();
        let link = pairs.iter().find(|link| link.name == name);
        rest = match link.filter(|_| code[1..].len() > name.len()) {
            Some(Link { name, title }) => {
                linked += &format!("[{title}]({path_to_root}{name}.{kind})");
                &code[name.len() + 2..]
            }
            None => {
                linked.push('`');
                &code[1..]
            }
        };
    }
    linked + rest
}

/// The first sentence of a text.
pub fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// The text with a capital letter at its start.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Vec<Link> {
        vec![Link {
            name: "locks/map".to_owned(),
            title: "A shared map".to_owned(),
        }]
    }

    #[test]
    fn the_parts_of_a_comment() {
        let source = "//! # A `title`\n//!\n//! First,\n//! in two lines.\n//!\n//! See `locks/map`.\n//!\n//! What the compiler does not check: that it ends.\n\nuse std::thread;\n";
        let prose = read(source, "../", &links());
        assert_eq!(prose.title, "A `title`");
        assert_eq!(prose.summary, "First, in two lines.");
        assert_eq!(
            prose.body,
            "<p>First,\nin two lines.</p>\n<p>See <a href=\"../locks/map.html\">A shared map</a>.</p>\n"
        );
        assert_eq!(prose.unchecked.as_deref(), Some("<p>That it ends.</p>\n"));
        assert_eq!(length(source), 9);
    }

    #[test]
    fn html_is_text() {
        assert_eq!(
            inline("a <b>bold</b> & `Vec<T>`"),
            "a &lt;b&gt;bold&lt;/b&gt; &amp; <code>Vec&lt;T&gt;</code>"
        );
    }

    #[test]
    fn a_cell_says_under_which_heading_it_stands() {
        let table = markdown("| Go | Rust |\n| --- | --- |\n| a | b |\n");
        let heads = "<th scope=\"col\">Go</th><th scope=\"col\">Rust</th>";
        let cells = "<th scope=\"row\">a</th><td data-of=\"Rust\">b</td>";
        assert!(table.contains(heads) && table.contains(cells), "{table}");
    }
}

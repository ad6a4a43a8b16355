//! Colours for Go and Rust, as HTML, line by line.

use std::ops::Range;
use std::sync::LazyLock;

use tree_sitter_highlight::{HighlightConfiguration, Highlighter, HtmlRenderer};

/// A language that can be highlighted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Go.
    Go,
    /// Rust.
    Rust,
}

/// The captures of the queries, and a class of the style sheet for each:
/// a letter, because a page has thousands of them.
const CAPTURES: [&str; 7] = [
    "comment", "constant", "function", "keyword", "number", "string", "type",
];
const CLASSES: [&str; 7] = ["c", "n", "f", "k", "n", "s", "t"];

static GO: LazyLock<HighlightConfiguration> = LazyLock::new(|| {
    let queries = include_str!("../queries/go.scm");
    let configuration =
        HighlightConfiguration::new(tree_sitter_go::LANGUAGE.into(), "go", queries, "", "");
    configured(configuration.expect("the queries fit the grammar"))
});

static RUST: LazyLock<HighlightConfiguration> = LazyLock::new(|| {
    let queries = include_str!("../queries/rust.scm");
    let configuration =
        HighlightConfiguration::new(tree_sitter_rust::LANGUAGE.into(), "rust", queries, "", "");
    configured(configuration.expect("the queries fit the grammar"))
});

fn configured(mut configuration: HighlightConfiguration) -> HighlightConfiguration {
    configuration.configure(&CAPTURES);
    configuration
}

/// A program with its colours.
#[derive(Debug)]
pub struct Coloured<'a> {
    /// What it is written in.
    pub language: Language,
    /// As it stands in the file.
    pub text: &'a str,
    /// Its lines as HTML.
    pub lines: Vec<String>,
}

impl<'a> Coloured<'a> {
    /// Colours the program.
    pub fn new(language: Language, text: &'a str) -> Coloured<'a> {
        Coloured {
            language,
            text,
            lines: lines(language, text),
        }
    }
}

/// The lines of a program as HTML. No element spans two of them, and
/// what is text in the program is text in the HTML.
pub fn lines(language: Language, source: &str) -> Vec<String> {
    let configuration = match language {
        Language::Go => &*GO,
        Language::Rust => &*RUST,
    };
    let mut highlighter = Highlighter::new();
    let events = highlighter
        .highlight(configuration, source.as_bytes(), None, None, |_| None)
        .expect("no cancellation");
    let mut renderer = HtmlRenderer::new();
    renderer
        .render(events, source.as_bytes(), &|highlight, out| {
            out.extend_from_slice(b"class=");
            out.extend_from_slice(CLASSES[highlight.0].as_bytes());
        })
        .expect("no cancellation");
    renderer
        .lines()
        .map(|line| without_empty(plain_quotes(line.trim_end_matches('\n'))))
        .collect()
}

/// Some lines of a program as HTML, and the number of the first from 0.
/// Only the items that the wanted lines are in are looked at, which begin
/// at the margin after a blank line.
pub fn part(language: Language, source: &str, wanted: Range<usize>) -> (usize, Vec<String>) {
    let all: Vec<&str> = source.split_inclusive('\n').collect();
    let begins = |at: usize| {
        let at_margin = |line: &str| !line.starts_with([' ', '\t', '}', ')', ']', '\n']);
        at == 0 || at == all.len() || all[at - 1].trim().is_empty() && at_margin(all[at])
    };
    let (mut from, mut to) = (wanted.start, wanted.end);
    while !begins(from) {
        from -= 1;
    }
    while !begins(to) {
        to += 1;
    }
    (from, lines(language, &all[from..to].concat()))
}

/// A comment of documentation ends on the line after it, as the grammar
/// sees it: an element with nothing in it is left out.
fn without_empty(mut html: String) -> String {
    if !html.contains("></span>") {
        return html;
    }
    for class in CLASSES {
        html = html.replace(&format!("<span class={class}></span>"), "");
    }
    html
}

/// Between elements a quote needs no other name.
fn plain_quotes(html: &str) -> String {
    if !html.contains('&') {
        return html.to_owned();
    }
    html.replace("&quot;", "\"").replace("&#39;", "'")
}

/// Text for HTML, between elements.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_is_a_function_and_what_is_named_is_not() {
        let go = lines(
            Language::Go,
            "package main\n\nfunc main() {\n\tc := make(chan int)\n\twg.Done()\n}\n",
        );
        assert_eq!(
            go[2],
            "<span class=k>func</span> <span class=f>main</span>() {"
        );
        assert_eq!(
            go[3],
            "\tc := <span class=f>make</span>(<span class=k>chan</span> <span class=t>int</span>)"
        );
        assert_eq!(go[4], "\twg.<span class=f>Done</span>()");

        let rust = lines(
            Language::Rust,
            "fn main() {\n    s.spawn(move || total + 1);\n    drop(tx);\n}\n",
        );
        assert_eq!(
            rust[1],
            "    s.<span class=f>spawn</span>(<span class=k>move</span> || total + <span class=n>1</span>);"
        );
        assert_eq!(rust[2], "    <span class=f>drop</span>(tx);");
    }

    #[test]
    fn a_text_of_several_lines_is_closed_on_each() {
        let go = lines(Language::Go, "package main\n\nvar s = `a\nb`\n");
        assert_eq!(
            go[2],
            "<span class=k>var</span> s = <span class=s>`a</span>"
        );
        assert_eq!(go[3], "<span class=s>b`</span>");
    }

    #[test]
    fn what_looks_like_html_is_text() {
        let rust = lines(Language::Rust, "let v: Vec<&T> = \"<script>\";\n");
        assert!(rust[0].contains("&lt;&amp;"), "{}", rust[0]);
        assert!(rust[0].contains("\"&lt;script&gt;\""), "{}", rust[0]);
    }

    #[test]
    fn the_line_after_documentation_begins_with_its_code() {
        let rust = lines(
            Language::Rust,
            "impl A {\n    /// Does it.\n    fn a() {}\n}\n",
        );
        assert!(rust[2].starts_with("    <span class=k>fn"), "{}", rust[2]);
    }

    #[test]
    fn a_blank_line_is_a_line() {
        assert_eq!(
            lines(Language::Go, "package main\n\n\nvar a int\n").len(),
            4
        );
    }
}

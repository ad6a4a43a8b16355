//! Colours for Go and Rust, as HTML, line by line.

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
        .map(|line| plain_quotes(line.trim_end_matches('\n')))
        .collect()
}

/// Between elements a quote needs no other name.
fn plain_quotes(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&#39;", "'")
}

/// Text for HTML, between elements.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

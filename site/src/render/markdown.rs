//! The pages as Markdown, for tools and for readers of plain text.

/// Whether a page is there as Markdown too.
pub(super) fn has(_page: &str) -> bool {
    false
}

/// The name of the Markdown beside a page.
pub(super) fn name(page: &str) -> String {
    page.trim_end_matches(".html").to_owned() + ".md"
}

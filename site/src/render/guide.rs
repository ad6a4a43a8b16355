//! Pages that are written as Markdown.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::model::Site;
use crate::prose::{self, Heading};

#[derive(Template)]
#[template(path = "guide.html")]
pub(super) struct GuidePage<'a> {
    frame: Frame<'a>,
    body: String,
    contents: Vec<Heading>,
}

/// The guide to which tool to take when.
pub(super) fn which_tool<'a>(site: &'a Site, options: &'a Options, text: &str) -> GuidePage<'a> {
    let frame = Frame::new(
        site,
        options,
        "which-tool.html",
        "Which tool when",
        "Scoped threads, rayon, channels, locks: what to reach for, what it costs, and what to look out for.",
    );
    page(frame.made_from("site/pages/which-tool.md"), text)
}

/// A page from Markdown.
pub(super) fn page<'a>(frame: Frame<'a>, text: &str) -> GuidePage<'a> {
    let linked = prose::linked(text, frame.root, &frame.site.links);
    let (body, contents) = prose::with_places(&prose::markdown(&linked));
    GuidePage {
        frame,
        body,
        contents,
    }
}

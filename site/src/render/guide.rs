//! Pages that are written as Markdown.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::model::Site;
use crate::prose::{self, Heading};
use crate::tools::Guide;

#[derive(Template)]
#[template(path = "guide.html")]
pub(super) struct GuidePage<'a> {
    frame: Frame<'a>,
    body: String,
    contents: Vec<Heading>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options, guide: &Guide) -> GuidePage<'a> {
    let page = format!("{}.html", guide.name);
    let frame = Frame::new(site, options, page, guide.title, guide.about).made_from(guide.file);
    let linked = prose::linked(&guide.text, frame.root, &site.links);
    let (body, contents) = prose::with_places(&prose::markdown(&linked));
    GuidePage {
        frame,
        body,
        contents,
    }
}

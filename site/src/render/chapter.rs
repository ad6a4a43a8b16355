//! The page of a chapter.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::model::{Chapter, Site};

#[derive(Template)]
#[template(path = "chapter.html")]
pub(super) struct ChapterPage<'a> {
    frame: Frame<'a>,
    chapter: &'a Chapter,
    previous: Option<&'a Chapter>,
    next: Option<&'a Chapter>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options, place: usize) -> ChapterPage<'a> {
    let chapter = &site.chapters[place];
    let page = chapter.page();
    ChapterPage {
        frame: Frame::new(site, options, page, &chapter.title, &chapter.line)
            .made_from(format!("rust/{}/mod.rs", chapter.name)),
        chapter,
        previous: place.checked_sub(1).map(|before| &site.chapters[before]),
        next: site.chapters.get(place + 1),
    }
}

//! The page of a pair.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::mistake::Mistake;
use crate::model::{Pair, Site};

#[derive(Template)]
#[template(path = "pair.html")]
pub(super) struct PairPage<'a> {
    frame: Frame<'a>,
    pair: &'a Pair,
    wrong: Vec<&'a Mistake>,
    sound: Vec<&'a Mistake>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options, pair: &'a Pair) -> PairPage<'a> {
    let page = format!("{}.html", pair.name);
    PairPage {
        frame: Frame::new(site, options, page, &pair.title, &pair.summary)
            .made_from(&pair.rust.file.path)
            .and_from(pair.tasks.as_ref().map(|tasks| &tasks.program.file.path)),
        pair,
        wrong: pair.wrong(),
        sound: pair.sound(),
    }
}

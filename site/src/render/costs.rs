//! The page of what was measured, with bars.

use askama::Template;
use bench::data::Data;
use bench::page;

use super::frame::Frame;
use crate::Options;
use crate::figures::{self, Chart, WIDTH};
use crate::model::Site;
use crate::prose::{self, Heading};
use crate::tools::Guide;

#[derive(Template)]
#[template(path = "bench.html")]
pub(super) struct BenchPage<'a> {
    frame: Frame<'a>,
    head: String,
    chart: Chart,
    rest: String,
    contents: Vec<Heading>,
}

pub(super) fn page<'a>(
    site: &'a Site,
    options: &'a Options,
    guide: &Guide,
    data: &Data,
) -> BenchPage<'a> {
    let frame =
        Frame::new(site, options, "bench.html", guide.title, guide.about).made_from(guide.file);
    let (rest, contents) = prose::with_places(&prose::markdown(&page::rest(data)));
    BenchPage {
        frame,
        head: prose::markdown(&page::head(data)),
        chart: figures::chart(data),
        rest,
        contents,
    }
}

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
    /// Where Go is ahead, for each number of cores.
    behind: Vec<(String, String)>,
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
        behind: data
            .cores()
            .into_iter()
            .map(|cores| {
                let list = prose::markdown(&page::behind(data, cores));
                (page::of_cores(cores), list)
            })
            .collect(),
        chart: figures::chart(data, &site.links),
        rest,
        contents,
    }
}

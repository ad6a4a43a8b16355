//! The list of Go names.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::index::{self, GoName};
use crate::model::Site;

#[derive(Template)]
#[template(path = "names.html")]
pub(super) struct NamesPage<'a> {
    frame: Frame<'a>,
    names: Vec<GoName<'a>>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options) -> NamesPage<'a> {
    NamesPage {
        frame: Frame::new(
            site,
            options,
            "go-names.html",
            "Go names",
            "The Go names that the pairs are about, with the Rust that stands beside them.",
        ),
        names: index::go_names(site),
    }
}

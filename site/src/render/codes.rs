//! The pages of the error codes.

use askama::Template;

use super::frame::Frame;
use crate::index::{self, Code};
use crate::model::{Pair, Site};
use crate::what_ifs::Question;
use crate::{Options, codes, prose};

#[derive(Template)]
#[template(path = "errors.html")]
pub(super) struct CodesPage<'a> {
    frame: Frame<'a>,
    codes: &'a [Code<'a>],
}

pub(super) fn list<'a>(
    site: &'a Site,
    options: &'a Options,
    codes: &'a [Code<'a>],
) -> CodesPage<'a> {
    CodesPage {
        frame: Frame::new(
            site,
            options,
            "errors.html",
            "Error codes",
            "The errors with which rustc refuses the mistakes, and what they teach about threads.",
        )
        .made_from("site/src/codes.rs"),
        codes,
    }
}

#[derive(Template)]
#[template(path = "error.html")]
pub(super) struct CodePage<'a> {
    frame: Frame<'a>,
    code: &'a Code<'a>,
    teaches: Option<String>,
    address: Option<String>,
    what_ifs: Vec<(&'a Pair, &'a Question)>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options, code: &'a Code<'a>) -> CodePage<'a> {
    let teaches = code.lesson.map(|lesson| lesson.teaches);
    let title = format!("{}: {}", code.label(), code.says[0]);
    let about = teaches.unwrap_or(&title).to_owned();
    CodePage {
        frame: Frame::new(site, options, code.page(), title, about).made_from("site/src/codes.rs"),
        code,
        teaches: teaches.map(|text| prose::inline(&prose::linked(text, "../", &site.links))),
        address: codes::address(code.code),
        what_ifs: index::what_ifs_of(site, code.code),
    }
}

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
    teaches: String,
    address: Option<String>,
    what_ifs: Vec<(&'a Pair, &'a Question)>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options, code: &'a Code<'a>) -> CodePage<'a> {
    let lesson = code.lesson;
    let label = lesson.label();
    CodePage {
        frame: Frame::new(
            site,
            options,
            format!("errors/{}.html", lesson.code),
            format!("{label}: {}", lesson.says[0]),
            lesson.teaches,
        )
        .made_from("site/src/codes.rs"),
        code,
        teaches: prose::inline(&prose::linked(lesson.teaches, "../", &site.links)),
        address: codes::address(lesson.code),
        what_ifs: index::what_ifs_of(site, lesson.code),
    }
}

//! The front page.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::index::{self, GoName};
use crate::model::Site;

/// What most readers come with. Each leads to the pair that has it as
/// its first name, if any has.
const CHOSEN: [&str; 22] = [
    "go",
    "sync.WaitGroup",
    "chan",
    "close",
    "select",
    "range",
    "sync.Mutex",
    "sync.RWMutex",
    "sync.Once",
    "sync.Cond",
    "sync.Pool",
    "sync.Map",
    "atomic.Int64",
    "context.Context",
    "context.WithCancel",
    "context.WithTimeout",
    "time.After",
    "time.NewTicker",
    "errgroup.Group",
    "singleflight.Group",
    "signal.NotifyContext",
    "panic",
];

#[derive(Template)]
#[template(path = "front.html")]
pub(super) struct FrontPage<'a> {
    frame: Frame<'a>,
    coming_from: Vec<GoName<'a>>,
    pairs: usize,
    with_tasks: usize,
    mistakes: usize,
    sound: usize,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options) -> FrontPage<'a> {
    let names = index::go_names(site);
    let mut coming_from: Vec<GoName<'_>> = names
        .into_iter()
        .filter(|name| CHOSEN.contains(&name.name))
        .collect();
    coming_from.sort_by_key(|name| CHOSEN.iter().position(|chosen| *chosen == name.name));
    FrontPage {
        frame: Frame::new(
            site,
            options,
            "index.html",
            "go-to-rust: Go’s concurrency patterns in Rust",
            "Go’s concurrency patterns, each with the Rust that does the same job: whole programs side by side, run and \
             compared.",
        )
        .made_from("site/templates/front.html"),
        coming_from,
        pairs: index::pairs(site).count(),
        with_tasks: index::pairs(site)
            .filter(|pair| pair.tasks.is_some())
            .count(),
        mistakes: index::pairs(site).map(|pair| pair.wrong().len()).sum(),
        sound: index::pairs(site).map(|pair| pair.sound().len()).sum(),
    }
}

//! The pages about the site itself: what has changed, and that there is
//! no such page.

use std::collections::BTreeMap;

use askama::Template;

use super::frame::Frame;
use crate::history;
use crate::model::Site;
use crate::prose::Link;
use crate::{Options, index};

/// How many days are told of, and how many things of each kind.
const DAYS: usize = 30;
const THINGS: usize = 100;

#[derive(Template)]
#[template(path = "changes.html")]
pub(super) struct ChangesPage<'a> {
    frame: Frame<'a>,
    days: Vec<Day>,
}

/// A day with what is told of it.
struct Day {
    date: String,
    parts: Vec<(&'static str, Vec<Link>)>,
}

pub(super) fn page<'a>(site: &'a Site, options: &'a Options) -> ChangesPage<'a> {
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for pair in index::pairs(site) {
        titles.insert(pair.name.clone(), pair.title.clone());
        for mistake in &pair.mistakes {
            titles.insert(
                format!("{}/{}", pair.name, mistake.name),
                mistake.title.clone(),
            );
        }
    }
    let days = options.provenance.changes.iter();
    ChangesPage {
        frame: Frame::new(
            site,
            options,
            "changes.html",
            "Changes",
            "The pairs and mistakes that are new or were changed, day by day.",
        ),
        days: days
            .map(|day| read(day, &titles))
            .filter(|day| !day.parts.is_empty())
            .take(DAYS)
            .collect(),
    }
}

/// What is still there of the things of a day.
fn read(day: &history::Day, titles: &BTreeMap<String, String>) -> Day {
    let links = |names: &std::collections::BTreeSet<String>, slashes: usize| -> Vec<Link> {
        let of_kind = names
            .iter()
            .filter(|name| name.matches('/').count() == slashes);
        let there = of_kind.filter_map(|name| {
            let title = titles.get(name)?.clone();
            Some(Link {
                name: name.clone(),
                title,
            })
        });
        there.take(THINGS).collect()
    };
    let parts = [
        ("New pairs", links(&day.new, 1)),
        ("New mistakes", links(&day.new, 2)),
        ("Changed pairs", links(&day.changed, 1)),
        ("Changed mistakes", links(&day.changed, 2)),
    ];
    Day {
        date: day.date.clone(),
        parts: parts
            .into_iter()
            .filter(|(_, links)| !links.is_empty())
            .collect(),
    }
}

#[derive(Template)]
#[template(path = "missing.html")]
pub(super) struct MissingPage<'a> {
    frame: Frame<'a>,
}

/// The page that a server shows where there is none. It may stand in
/// for a page of any depth, so its links begin at the published address.
pub(super) fn missing<'a>(site: &'a Site, options: &'a Options) -> MissingPage<'a> {
    let frame = Frame::new(
        site,
        options,
        "404.html",
        "No such page",
        "There is no page with this address.",
    );
    MissingPage {
        frame: frame.with_whole_links(),
    }
}

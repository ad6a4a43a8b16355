//! The page of a mistake.

use askama::Template;

use super::frame::Frame;
use crate::Options;
use crate::index::{self, Code};
use crate::mistake::Mistake;
use crate::model::{Pair, Site};

/// How many other mistakes with the same code are named.
const OTHERS: usize = 5;

#[derive(Template)]
#[template(path = "mistake.html")]
pub(super) struct MistakePage<'a> {
    frame: Frame<'a>,
    pair: &'a Pair,
    mistake: &'a Mistake,
    others: Vec<(&'a Pair, &'a Mistake)>,
    more: Vec<(&'a str, usize)>,
    previous: Option<&'a Mistake>,
    next: Option<&'a Mistake>,
}

pub(super) fn page<'a>(
    site: &'a Site,
    options: &'a Options,
    codes: &[Code<'a>],
    pair: &'a Pair,
    place: usize,
) -> MistakePage<'a> {
    let mistake = &pair.mistakes[place];
    let page = format!("{}/{}.html", pair.name, mistake.name);
    let of_mistake = || {
        codes
            .iter()
            .filter(|code| mistake.codes.iter().any(|c| c == code.code))
    };
    let is_other =
        |(of, other): &(&Pair, &Mistake)| of.name != pair.name || other.name != mistake.name;
    let others: Vec<_> = of_mistake()
        .flat_map(|code| index::nearest(code, pair))
        .filter(is_other)
        .collect();
    let more = of_mistake().filter(|code| code.mistakes.len() > OTHERS + 1);
    let said: Vec<&str> = mistake
        .errors
        .iter()
        .map(|(_, head)| head.as_str())
        .collect();
    MistakePage {
        frame: Frame::new(
            site,
            options,
            page,
            format!("{}: {}", mistake.title, said.join("; ")),
            format!(
                "{}. {} What rustc says of it: {}.",
                mistake.title,
                mistake.who(),
                said.join("; ")
            ),
        )
        .made_from(&mistake.rust.file.path),
        pair,
        mistake,
        more: more.map(|code| (code.code, code.mistakes.len())).collect(),
        others: others.into_iter().take(OTHERS).collect(),
        previous: place.checked_sub(1).map(|before| &pair.mistakes[before]),
        next: pair.mistakes.get(place + 1),
    }
}

//! What `make bench` has measured, for the pages.

use std::path::Path;

use bench::data::{Data, GO, Spread};
use bench::jobs::{self, Job, Way};
use bench::{DATA, line, page, shown};

use crate::prose::Link;
use crate::{prose, source};

/// Reads the figures.
///
/// # Errors
///
/// When the file is missing, or a line of it is not as it should be.
pub fn read(root: &Path) -> Result<Data, String> {
    let file = source::read(root, DATA.to_owned())?;
    Data::read(&file.text).map_err(|why| format!("{DATA}: {why}"))
}

/// What was measured of a job, for the page of a pair.
#[derive(Debug)]
pub struct Line {
    /// Its place on the page of what was measured.
    pub job: &'static str,
    /// What is done, as Markdown.
    pub title: &'static str,
    /// What it takes, as Markdown.
    pub text: String,
}

impl Line {
    /// What is done, as HTML.
    pub fn title_html(&self) -> String {
        prose::inline(self.title)
    }

    /// What it takes, as HTML.
    pub fn html(&self) -> String {
        prose::inline(&self.text)
    }
}

/// Those of a pair.
pub fn lines(pair: &str, data: &Data) -> Vec<Line> {
    let lines = line::of_pair(pair, data).into_iter();
    lines
        .map(|(job, text)| Line {
            job: job.name,
            title: job.title,
            text,
        })
        .collect()
}

/// The ratios of all jobs, as bars.
#[derive(Debug)]
pub struct Chart {
    /// `On 2 cores`: the heads of the columns.
    pub heads: Vec<String>,
    /// In the order of the chapters.
    pub groups: Vec<Group>,
}

/// The ways of a job.
#[derive(Debug)]
pub struct Group {
    /// The job.
    pub job: &'static Job,
    /// How long Go takes, a column each.
    pub go: Vec<String>,
    /// What Go uses, as HTML.
    pub go_uses: String,
    /// The pairs that it belongs to.
    pub pairs: Vec<Link>,
    /// The ways in Rust.
    pub rows: Vec<Row>,
}

/// A way in Rust.
#[derive(Debug)]
pub struct Row {
    /// What it uses, as HTML.
    pub what: String,
    /// Whether these pages recommend it.
    pub recommended: bool,
    /// A column each; `None` where it was not measured.
    pub cells: Vec<Option<Cell>>,
}

/// A ratio and its bar.
#[derive(Debug)]
pub struct Cell {
    /// `0.62`.
    pub ratio: String,
    /// `0.60–0.71`: the quartiles.
    pub quartiles: String,
    /// Where the bar begins, of [`WIDTH`].
    pub from: u32,
    /// How long it is.
    pub length: u32,
    /// Whether Rust is faster.
    pub faster: bool,
}

/// The length of the scale: from a hundredth in equal steps to a hundred
/// times, with Go in the middle.
pub const WIDTH: u32 = 120;

/// The bars of all jobs that were measured.
pub fn chart(data: &Data, links: &[Link]) -> Chart {
    let cores = data.cores();
    let groups = jobs::all().filter_map(|job| group(data, job, &cores, links));
    Chart {
        groups: groups.collect(),
        heads: cores
            .iter()
            .map(|cores| format!("On {}", page::of_cores(*cores)))
            .collect(),
    }
}

fn group(data: &Data, job: &'static Job, cores: &[usize], links: &[Link]) -> Option<Group> {
    let go: Option<Vec<String>> = cores
        .iter()
        .map(|cores| Some(shown::time(data.figure(job.name, GO, *cores)?.ns)))
        .collect();
    let row = |way: &Way| Row {
        what: prose::inline(way.what),
        recommended: way.name == job.recommended,
        cells: cores
            .iter()
            .map(|cores| data.figure(job.name, way.name, *cores)?.ratio.map(cell))
            .collect(),
    };
    Some(Group {
        job,
        go: go?,
        go_uses: prose::inline(job.go),
        pairs: links
            .iter()
            .filter(|link| job.pairs.contains(&link.name.as_str()))
            .cloned()
            .collect(),
        rows: job.ways.iter().map(row).collect(),
    })
}

fn cell(ratio: Spread) -> Cell {
    let half = f64::from(WIDTH / 2);
    let end = (half + half * ratio.median.log10() / 2.0).clamp(0.0, 2.0 * half);
    let length = ((end - half).abs().round() as u32).max(1);
    let faster = ratio.median < 1.0;
    Cell {
        ratio: shown::ratio(ratio.median),
        quartiles: format!("{}–{}", shown::ratio(ratio.low), shown::ratio(ratio.high)),
        from: if faster {
            WIDTH / 2 - length
        } else {
            WIDTH / 2
        },
        length,
        faster,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_begins_at_go_and_ends_at_the_edge() {
        let bar = |median| {
            let Cell { from, length, .. } = cell(Spread {
                median,
                low: median,
                high: median,
            });
            (from, from + length)
        };
        assert_eq!(bar(10.0), (60, 90));
        assert_eq!(bar(0.1), (30, 60));
        assert_eq!(bar(1000.0), (60, 120));
        assert_eq!(bar(0.0001), (0, 60));
    }
}

//! What was measured of one job, in a line: for the pages of pairs.

use crate::data::{Data, GO};
use crate::jobs::{self, Job};
use crate::shown;

/// From that ratio on, Go counts as faster.
pub const BEHIND: f64 = 1.1;

/// `There and back over two unbuffered channels: 0.27 µs in Go; threads
/// 75, tasks 1.3 times that. Recommended: …`, as Markdown, on the most
/// cores that were measured on. `None` where the job was not measured.
pub fn of(job: &Job, data: &Data) -> Option<String> {
    let cores = data.cores().first().copied()?;
    let go = data.figure(job.name, GO, cores)?;
    let ratio = |way: &str| {
        Some(shown::ratio(
            data.figure(job.name, way, cores)?.ratio?.median,
        ))
    };
    let programs = ["threads", "tasks", "rayon"].into_iter();
    let ratios: Vec<String> = programs
        .filter_map(|way| Some(format!("{way} {}", ratio(way)?)))
        .collect();
    let best = job.recommended();
    let mut line = format!(
        "{}: {} in Go; {} times that. Recommended: {}",
        job.title,
        shown::time(go.ns),
        ratios.join(", "),
        best.what
    );
    if !ratios
        .iter()
        .any(|r| r.starts_with(&format!("{} ", best.name)))
    {
        line += &format!(" ({})", ratio(best.name)?);
    }
    line.push('.');
    if behind(job, data, cores) {
        line += &format!(" Go is ahead here: {}.", job.otherwise);
    }
    Some(line)
}

/// The lines of the jobs that belong to a pair, given its name:
/// `channels/unbuffered`.
pub fn of_pair(pair: &str, data: &Data) -> Vec<(&'static Job, String)> {
    jobs::all()
        .filter(|job| job.pairs.contains(&pair))
        .filter_map(|job| Some((job, of(job, data)?)))
        .collect()
}

/// Whether what is recommended takes more than [`BEHIND`] times as long
/// as Go on so many cores.
pub fn behind(job: &Job, data: &Data, cores: usize) -> bool {
    let figure = data.figure(job.name, job.recommended, cores);
    figure
        .and_then(|figure| figure.ratio)
        .is_some_and(|ratio| ratio.median > BEHIND)
}

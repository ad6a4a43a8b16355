//! What was measured of one job, in a line: for the pages of pairs.

use crate::data::{Data, GO};
use crate::jobs::{self, Job};
use crate::shown;

/// From that ratio on, Go counts as faster.
pub const BEHIND: f64 = 1.1;

/// `0.27 µs in Go; threads take 75 times that, tasks 1.3. Recommended:
/// …`, as Markdown, on the most cores that were measured on. `None`
/// where the job was not measured.
pub fn of(job: &Job, data: &Data) -> Option<String> {
    let cores = data.cores().first().copied()?;
    let go = data.figure(job.name, GO, cores)?;
    let ratio = |way: &str| {
        let ratio = data.figure(job.name, way, cores)?.ratio?;
        Some(shown::ratio(ratio.median))
    };
    let programs = ["threads", "tasks", "rayon"];
    let ratios: Vec<String> = programs
        .into_iter()
        .filter_map(|way| Some((way, ratio(way)?)))
        .enumerate()
        .map(|(place, (way, ratio))| match place {
            0 if way == "rayon" => format!("{way} takes {ratio} times that"),
            0 => format!("{way} take {ratio} times that"),
            _ => format!("{way} {ratio}"),
        })
        .collect();
    let mut line = format!("{} in Go; {}.", shown::time(go.ns), ratios.join(", "));
    let best = job.recommended();
    if !programs.contains(&best.name) {
        line += &format!(" Recommended: {} ({}).", best.what, ratio(best.name)?);
    }
    if behind(job, data, cores) {
        line += &format!(" Go is ahead here; what helps: {}.", job.otherwise);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Figure, Spread};

    #[test]
    fn a_line_says_the_ratios_what_is_recommended_and_what_helps() {
        let figure = |way: &str, ns, ratio| Figure {
            job: "round_trip".to_owned(),
            cores: 2,
            way: way.to_owned(),
            ns,
            ratio: Spread::of(vec![ratio]),
            ..Figure::default()
        };
        let mut data = Data {
            about: Vec::new(),
            figures: vec![
                figure(GO, 266.0, 1.0),
                figure("threads", 20_000.0, 75.0),
                figure("tasks", 300.0, 1.2),
                figure("tasks_one_thread", 150.0, 0.6),
            ],
        };
        let job = jobs::named("round_trip").unwrap();
        let line = "0.27 µs in Go; threads take 75 times that, tasks 1.2. Recommended: two tasks and flume on the runtime of one thread (0.60).";
        assert_eq!(of(job, &data).unwrap(), line);
        data.figures[3] = figure("tasks_one_thread", 400.0, 1.5);
        let line = of(job, &data).unwrap();
        assert!(line.ends_with(
            "Go is ahead here; what helps: ask for many at once, or let one task do both."
        ));
        let pairs = of_pair("channels/unbuffered", &data);
        assert_eq!(pairs.len(), 1);
        assert_eq!(of(jobs::named("mutex").unwrap(), &data), None);
    }
}

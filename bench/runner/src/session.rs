//! All rounds of some jobs.

use bench::data::{Figure, Spread};
use bench::jobs::{Job, Kind};

use crate::cores::{self, Cores};
use crate::one::{How, Run, Side, run};
use crate::programs::Programs;

/// Measures the jobs, round after round, on all cores and on one.
/// `progress` hears in a few words what comes next.
///
/// # Errors
///
/// As for [`run`]: a run that fails ends all.
pub fn measure(
    programs: &Programs,
    jobs: &[&'static Job],
    rounds: usize,
    mut progress: impl FnMut(&str),
) -> Result<Vec<Figure>, String> {
    let mut collected: Vec<Collected> = Vec::new();
    let on = match cores::there_are() {
        1 => &[Cores::One][..],
        _ => &[Cores::All, Cores::One],
    };
    for &cores in on {
        for job in jobs {
            collected.push(Collected::of(job, cores));
        }
    }
    progress("counting allocations");
    for job in collected.iter_mut().filter(|job| job.cores == on[0]) {
        job.count(programs)?;
    }
    for round in 1..=rounds {
        for job in &mut collected {
            let cores = job.cores.count();
            progress(&format!(
                "round {round} of {rounds}, {cores} cores: {}",
                job.job.name
            ));
            job.round(programs)?;
        }
    }
    Ok(collected.iter().flat_map(Collected::figures).collect())
}

/// The runs of a job on so many cores.
struct Collected {
    job: &'static Job,
    cores: Cores,
    go: Vec<Run>,
    ways: Vec<OfWay>,
}

struct OfWay {
    side: Side,
    runs: Vec<Run>,
    /// Each divided by that of Go before it.
    ratios: Vec<f64>,
    allocations: Option<f64>,
}

impl Collected {
    fn of(job: &'static Job, cores: Cores) -> Collected {
        let ways = job.ways.iter().map(|way| OfWay {
            side: Side::Rust(way),
            runs: Vec::new(),
            ratios: Vec::new(),
            allocations: None,
        });
        Collected {
            job,
            cores,
            go: Vec::new(),
            ways: ways.collect(),
        }
    }

    fn how(&self, side: Side) -> How {
        How {
            cores: self.cores,
            counted: false,
            times: side.times(self.job),
        }
    }

    /// Counting costs time, so that it has a run of its own.
    fn count(&mut self, programs: &Programs) -> Result<(), String> {
        if matches!(self.job.kind, Kind::Served { .. }) {
            return Ok(());
        }
        for way in &mut self.ways {
            let how = How {
                cores: self.cores,
                counted: true,
                times: way.side.times(self.job),
            };
            way.allocations = run(programs, self.job, way.side, how)?.allocations;
        }
        Ok(())
    }

    /// Go, and a way; Go, and the next.
    fn round(&mut self, programs: &Programs) -> Result<(), String> {
        for place in 0..self.ways.len() {
            let go = run(programs, self.job, Side::Go, self.how(Side::Go))?;
            let how = self.how(self.ways[place].side);
            let way = &mut self.ways[place];
            let rust = run(programs, self.job, way.side, how)?;
            way.ratios.push(rust.ns / go.ns);
            way.runs.push(rust);
            self.go.push(go);
        }
        Ok(())
    }

    fn figures(&self) -> Vec<Figure> {
        let figure = |side: Side, runs: &[Run], ratios: &[f64]| {
            let median = |of: fn(&Run) -> Option<f64>| {
                Spread::of(runs.iter().filter_map(of).collect()).map(|spread| spread.median)
            };
            Figure {
                job: self.job.name.to_owned(),
                cores: self.cores.count(),
                way: side.name().to_owned(),
                ns: median(|run| Some(run.ns)).unwrap_or_default(),
                ratio: Spread::of(ratios.to_vec()),
                p50: median(|run| run.p50),
                p99: median(|run| run.p99),
                bytes: median(|run| run.bytes),
                allocations: median(|run| run.allocations),
            }
        };
        let mut figures = vec![figure(Side::Go, &self.go, &[])];
        for way in &self.ways {
            figures.push(Figure {
                allocations: way.allocations,
                ..figure(way.side, &way.runs, &way.ratios)
            });
        }
        figures
    }
}

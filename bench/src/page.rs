//! `docs/bench.md`, made of the figures and of nothing else.

use std::fmt::Write;

use crate::data::{Data, Figure, GO};
use crate::jobs::{self, Job, Kind, Way};
use crate::{line, shown};

/// The whole page, as Markdown.
pub fn markdown(data: &Data) -> String {
    let mut page = head(data);
    for cores in data.cores() {
        let _ = write!(
            page,
            "\n## On {}\n\n{}{}",
            of_cores(cores),
            overview(data, cores),
            behind(data, cores)
        );
    }
    let _ = write!(page, "\n## All ways\n\n{}", all_ways(data));
    page + &rest(data)
}

/// The title, and how to read what follows.
pub fn head(data: &Data) -> String {
    format!("# What it costs\n\n{}\n\n{HOW_TO_READ}\n", run(data))
}

/// What is no time: memory, allocations, sizes; and the servers.
pub fn rest(data: &Data) -> String {
    let parts = [
        ("Memory at rest", at_rest(data)),
        ("The servers", servers(data)),
        ("Allocations", allocations(data)),
        ("Size of the programs", sizes(data)),
    ];
    let parts = parts.map(|(title, part)| format!("\n## {title}\n\n{part}"));
    parts.concat()
}

/// What was measured on what, in a paragraph.
pub fn run(data: &Data) -> String {
    let about = |name| data.about(name);
    let mut text = format!(
        "Measured on {} on {}, with {} and rustc {}; {}. {} rounds. `make bench` measures anew; the figures are in `docs/bench.tsv`.",
        about("date"),
        about("machine"),
        about("go"),
        about("rustc"),
        about("crates"),
        about("rounds"),
    );
    let busy: u32 = about("busy").parse().unwrap_or(0);
    if busy >= QUIET {
        let _ = write!(
            text,
            "\n\n**The machine was busy**: in the second before the run, other programs had {busy} % of the cores' time. The two languages alternate, so the ratios hold better than the times; neither holds as it would on a quiet machine."
        );
    }
    text
}

/// From that share of the cores' time on, in percent, others disturb.
const QUIET: u32 = 10;

const HOW_TO_READ: &str = "A ratio is the time of the Rust program divided by that of the Go program, which runs again before each of them: the median of \
the rounds, below 1 where Rust is faster. *Tasks* are those of tokio, on a worker for each core; *threads* are those of the \
standard library, with channels of crossbeam. Both programs do the same work, and a run whose result is not right fails. \
Another machine gives other figures; the order of magnitude carries over.";

/// `2 cores`, `one core`.
pub fn of_cores(cores: usize) -> String {
    match cores {
        1 => "one core".to_owned(),
        n => format!("{n} cores"),
    }
}

fn measured(data: &Data, cores: usize) -> impl Iterator<Item = (&'static Job, &Figure)> {
    jobs::all().filter_map(move |job| Some((job, data.figure(job.name, GO, cores)?)))
}

/// A line for each job on so many cores.
pub fn overview(data: &Data, cores: usize) -> String {
    let mut table = String::from(
        "| The job | Go | Threads | Tasks | rayon | Recommended | With |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for (job, go) in measured(data, cores) {
        let ratio = |way| ratio(data, job, way, cores);
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} | **{}** | {} |",
            job.title,
            shown::time(go.ns),
            ratio("threads"),
            ratio("tasks"),
            ratio("rayon"),
            ratio(job.recommended),
            job.recommended().what
        );
    }
    table
}

fn ratio(data: &Data, job: &Job, way: &str, cores: usize) -> String {
    let figure = data.figure(job.name, way, cores);
    let ratio = figure.and_then(|figure| figure.ratio);
    ratio.map_or(String::new(), |ratio| shown::ratio(ratio.median))
}

/// Where Go is ahead, and what to do.
pub fn behind(data: &Data, cores: usize) -> String {
    let behind: Vec<&Job> = measured(data, cores)
        .map(|(job, _)| job)
        .filter(|job| line::behind(job, data, cores))
        .collect();
    if behind.is_empty() {
        return "\nWhat is recommended takes at most 1.1 times Go's time in each of these.\n"
            .to_owned();
    }
    let mut text = String::from(
        "\nWhat is recommended takes more than 1.1 times Go's time in these. What to do there:\n\n",
    );
    for job in behind {
        let ratio = ratio(data, job, job.recommended, cores);
        let _ = writeln!(text, "- {} ({ratio}): {}.", job.title, job.otherwise);
    }
    text
}

/// Go, and the ways that were measured.
fn ways<'a>(
    data: &'a Data,
    job: &'static Job,
    cores: usize,
) -> impl Iterator<Item = (&'static str, &'a Figure)> {
    let go = (GO, job.go);
    let others = job.ways.iter().map(|way: &Way| (way.name, way.what));
    std::iter::once(go)
        .chain(others)
        .filter_map(move |(name, what)| Some((what, data.figure(job.name, name, cores)?)))
}

fn most(data: &Data) -> usize {
    data.cores().first().copied().unwrap_or(1)
}

fn at_rest(data: &Data) -> String {
    let mut table = String::from(
        "What one that waits adds to the memory that is in use. A thread has memory in the kernel as well, which is not counted here.\n\n| The way | Bytes each |\n| --- | --- |\n",
    );
    for job in jobs::all().filter(|job| job.kind == Kind::Parked) {
        for (what, figure) in ways(data, job, most(data)) {
            if let Some(bytes) = figure.bytes {
                let name = side(&figure.way);
                let _ = writeln!(table, "| {name}: {what} | {} |", shown::bytes(bytes));
            }
        }
    }
    table
}

/// Go, threads, tasks or rayon, as the start of a line.
fn side(way: &str) -> &str {
    match way {
        GO => "Go",
        way => way.split('_').next().unwrap_or(way),
    }
}

fn servers(data: &Data) -> String {
    let mut table = String::from(
        "The client is the same for all, and each connection sends its next message when it has the answer to the one before. The memory is all that the server has in use while they are connected. On one core, the client has another.\n\n| The server | Cores | One takes | Half within | 99 of 100 within | Memory |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for job in jobs::all().filter(|job| matches!(job.kind, Kind::Served { .. })) {
        for cores in data.cores() {
            for (what, figure) in ways(data, job, cores) {
                let time = |ns: Option<f64>| ns.map_or(String::new(), shown::time);
                let _ = writeln!(
                    table,
                    "| {}. {}: {what} | {cores} | {} | {} | {} | {} |",
                    job.title,
                    side(&figure.way),
                    shown::time(figure.ns),
                    time(figure.p50),
                    time(figure.p99),
                    figure.bytes.map_or(String::new(), shown::megabytes)
                );
            }
        }
    }
    table
}

fn allocations(data: &Data) -> String {
    let cores = most(data);
    let mut table = String::from(
        "How many there are for each, counted in a run of its own. Of Go, those of the heap.\n\n| The job | Go | Threads | Tasks | rayon |\n| --- | --- | --- | --- | --- |\n",
    );
    for (job, _) in measured(data, cores) {
        let cell = |way| {
            let figure = data.figure(job.name, way, cores);
            let count = figure.and_then(|figure| figure.allocations);
            count.map_or(String::new(), shown::each)
        };
        if cell(GO).is_empty() {
            continue;
        }
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} |",
            job.title,
            cell(GO),
            cell("threads"),
            cell("tasks"),
            cell("rayon")
        );
    }
    table
}

fn sizes(data: &Data) -> String {
    let mut table = String::from(
        "Each does all of these jobs on its side, as `go build` and `cargo build --release` make it; the one with tasks has axum in it, the one in Go `net/http`.\n\n| The program | Size | Without symbols |\n| --- | --- | --- |\n",
    );
    for side in ["go", "threads", "tasks", "rayon"] {
        let size = |name: String| {
            let bytes: Option<f64> = data.about(&name).parse().ok();
            bytes.map_or(String::new(), shown::megabytes)
        };
        let name = if side == GO { "Go" } else { side };
        let _ = writeln!(
            table,
            "| {name} | {} | {} |",
            size(format!("size of {side}")),
            size(format!("size of {side} without symbols"))
        );
    }
    table
}

fn all_ways(data: &Data) -> String {
    let cores = data.cores();
    let mut table = String::from(
        "With the quartiles of the rounds: a quarter of them was below the first, a quarter above the second. **Bold** is what these pages recommend.\n\n| The job | In Rust |",
    );
    for cores in &cores {
        let _ = write!(table, " On {} |", of_cores(*cores));
    }
    table += "\n| --- | --- |";
    table += &" --- |".repeat(cores.len());
    table.push('\n');
    for job in jobs::all() {
        for way in job.ways {
            let cells: Vec<String> = cores
                .iter()
                .filter_map(|cores| {
                    let ratio = data.figure(job.name, way.name, *cores)?.ratio?;
                    let [low, median, high] =
                        [ratio.low, ratio.median, ratio.high].map(shown::ratio);
                    Some(match way.name == job.recommended {
                        true => format!("**{median}** [{low}–{high}]"),
                        false => format!("{median} [{low}–{high}]"),
                    })
                })
                .collect();
            if !cells.is_empty() {
                let what = way.what;
                let _ = writeln!(table, "| {} | {what} | {} |", job.title, cells.join(" | "));
            }
        }
    }
    table
}

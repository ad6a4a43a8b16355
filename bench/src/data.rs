//! What was measured: `docs/bench.tsv`.
//!
//! First, lines `# name: value` about the run; then a table with tabs,
//! a line for each job, number of cores and way. What was not measured
//! is empty.

use std::fmt::Write;

/// All of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// About the run, in this order: `date`, `machine`, …
    pub about: Vec<(String, String)>,
    /// The table.
    pub figures: Vec<Figure>,
}

/// A line of the table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figure {
    /// The job's name.
    pub job: String,
    /// On how many cores.
    pub cores: usize,
    /// The way's name, or [`GO`].
    pub way: String,
    /// How long one takes: the median, in nanoseconds.
    pub ns: f64,
    /// That, divided by Go's of the run before. Go has none.
    pub ratio: Option<Spread>,
    /// Half of the answers came within so many nanoseconds.
    pub p50: Option<f64>,
    /// And 99 of 100.
    pub p99: Option<f64>,
    /// Bytes of memory for each that waits; of a server, all of it.
    pub bytes: Option<f64>,
    /// Allocations for each.
    pub allocations: Option<f64>,
}

/// The way of the Go program.
pub const GO: &str = "go";

/// A median, and its quartiles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Half of the rounds were below.
    pub median: f64,
    /// A quarter was below.
    pub low: f64,
    /// A quarter was above.
    pub high: f64,
}

impl Spread {
    /// Of these, in any order; `None` of none.
    pub fn of(mut values: Vec<f64>) -> Option<Spread> {
        values.sort_by(f64::total_cmp);
        let last = values.len().checked_sub(1)? as f64;
        let at = |part: f64| {
            let place = last * part;
            let (below, above) = (place.floor() as usize, place.ceil() as usize);
            values[below] + (values[above] - values[below]) * place.fract()
        };
        Some(Spread {
            median: at(0.5),
            low: at(0.25),
            high: at(0.75),
        })
    }
}

const COLUMNS: [&str; 11] = [
    "job",
    "cores",
    "way",
    "ns",
    "ratio",
    "low",
    "high",
    "p50",
    "p99",
    "bytes",
    "allocations",
];

impl Data {
    /// What is said about the run under that name; empty if nothing is.
    pub fn about(&self, name: &str) -> &str {
        let found = self.about.iter().find(|(n, _)| n == name);
        found.map_or("", |(_, value)| value)
    }

    /// The numbers of cores that were measured on, the most first.
    pub fn cores(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.figures.iter().map(|f| f.cores).collect();
        all.sort_by(|a, b| b.cmp(a));
        all.dedup();
        all
    }

    /// The line of a job, a way and a number of cores.
    pub fn figure(&self, job: &str, way: &str, cores: usize) -> Option<&Figure> {
        let mut figures = self.figures.iter();
        figures.find(|f| f.job == job && f.way == way && f.cores == cores)
    }

    /// As the file has it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.about {
            let _ = writeln!(text, "# {name}: {value}");
        }
        text += &COLUMNS.join("\t");
        text.push('\n');
        for figure in &self.figures {
            let spread = figure.ratio;
            let numbers = [
                Some(figure.ns),
                spread.map(|s| s.median),
                spread.map(|s| s.low),
                spread.map(|s| s.high),
                figure.p50,
                figure.p99,
                figure.bytes,
                figure.allocations,
            ];
            let numbers = numbers.map(|number| number.map_or(String::new(), digits));
            let Figure {
                job, cores, way, ..
            } = figure;
            let _ = writeln!(text, "{job}\t{cores}\t{way}\t{}", numbers.join("\t"));
        }
        text
    }

    /// From the file's text.
    ///
    /// # Errors
    ///
    /// Names the line that is not as it should be.
    pub fn read(text: &str) -> Result<Data, String> {
        let mut data = Data::default();
        let mut lines = (1..).zip(text.lines());
        for (number, line) in lines.by_ref() {
            match line.strip_prefix("# ").and_then(|l| l.split_once(": ")) {
                Some((name, value)) => data.about.push((name.to_owned(), value.to_owned())),
                None if line == COLUMNS.join("\t") => break,
                None => return Err(format!("line {number} is not what was expected: {line:?}")),
            }
        }
        for (number, line) in lines {
            let figure = figure(line).ok_or(format!("line {number} is no figure: {line:?}"))?;
            data.figures.push(figure);
        }
        Ok(data)
    }
}

/// Four digits that count.
fn digits(number: f64) -> String {
    let behind = match number.abs() {
        n if n >= 1000.0 => 0,
        n if n > 0.0 => (3 - n.log10().floor() as i32).clamp(0, 9),
        _ => 0,
    };
    format!("{number:.*}", behind as usize)
}

fn figure(line: &str) -> Option<Figure> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [job, cores, way, numbers @ ..] = &cells[..] else {
        return None;
    };
    let numbers: Option<Vec<Option<f64>>> = numbers
        .iter()
        .map(|cell| match *cell {
            "" => Some(None),
            cell => Some(Some(cell.parse().ok()?)),
        })
        .collect();
    let [ns, median, low, high, p50, p99, bytes, allocations] = numbers?.try_into().ok()?;
    let spread = || {
        Some(Spread {
            median: median?,
            low: low?,
            high: high?,
        })
    };
    Some(Figure {
        job: (*job).to_owned(),
        cores: cores.parse().ok()?,
        way: (*way).to_owned(),
        ns: ns?,
        ratio: spread(),
        p50,
        p99,
        bytes,
        allocations,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles() {
        let spread = Spread::of(vec![5.0, 1.0, 4.0, 2.0, 3.0]).unwrap();
        let Spread { median, low, high } = spread;
        assert_eq!([low, median, high], [2.0, 3.0, 4.0]);
        let spread = Spread::of(vec![1.0, 2.0]).unwrap();
        assert_eq!([spread.low, spread.median], [1.25, 1.5]);
        assert_eq!(Spread::of(vec![]), None);
    }

    #[test]
    fn what_is_written_can_be_read() {
        let go = Figure {
            job: "echo".to_owned(),
            cores: 2,
            way: GO.to_owned(),
            ns: 20120.0,
            p50: Some(6.1),
            ..Figure::default()
        };
        let tasks = Figure {
            way: "tasks".to_owned(),
            ratio: Spread::of(vec![0.01234]),
            bytes: Some(453.2),
            allocations: Some(0.0),
            ..go.clone()
        };
        let data = Data {
            about: vec![("machine".to_owned(), "a: b".to_owned())],
            figures: vec![go, tasks],
        };
        assert_eq!(Data::read(&data.text()), Ok(data.clone()));
        let broken = data.text().replace("20120", "twenty");
        let why = Data::read(&broken).unwrap_err();
        assert!(why.starts_with("line 3 is no figure"), "{why}");
        let why = Data::read("job\tcores\n").unwrap_err();
        assert!(why.starts_with("line 1 is not what was expected"), "{why}");
    }
}

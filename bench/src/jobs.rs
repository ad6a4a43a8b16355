//! The list of the jobs, in the order of the chapters.

mod asking;
mod groups;
mod locks;
mod start;
mod streams;
mod time;

/// A job that is done in Go and, in several ways, in Rust.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    /// `round_trip`: for `make bench JOB=round_trip`.
    pub name: &'static str,
    /// As it stands in tables.
    pub title: &'static str,
    /// What the times are of: `a round trip`.
    pub one: &'static str,
    /// What the Go program uses.
    pub go: &'static str,
    /// How often Go does it in a run: about a tenth of a second.
    pub times: u64,
    /// The ways in Rust.
    pub ways: &'static [Way],
    /// The name of the one that these pages recommend.
    pub recommended: &'static str,
    /// What to do where that is slower than Go: batching, fewer tasks,
    /// one thread.
    pub otherwise: &'static str,
    /// The pairs that it belongs to, as `chapter/name`.
    pub pairs: &'static [&'static str],
    /// How often it is done in a test.
    pub tiny: u64,
    /// What it must come to.
    pub expected: fn(u64) -> u64,
    /// How it is measured.
    pub kind: Kind,
}

/// A way to do a job in Rust.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    /// `tasks_many`: begins with the name of the program.
    pub name: &'static str,
    /// What it uses.
    pub what: &'static str,
    /// How often it is done in a run.
    pub times: u64,
}

/// How a job is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The program does it, measures, and ends.
    Plain,
    /// The same, and what waits is weighed too.
    Parked,
    /// The program serves, and a client asks on so many connections.
    Served {
        /// They are all open at the same time.
        connections: u64,
    },
}

impl Job {
    /// The way that is recommended.
    pub fn recommended(&self) -> &'static Way {
        let found = self.ways.iter().find(|way| way.name == self.recommended);
        found.expect("a test looks whether there is one")
    }
}

impl Way {
    /// The program that knows it: `threads`, `tasks` or `rayon`.
    pub fn program(&self) -> &'static str {
        self.name.split('_').next().unwrap_or(self.name)
    }
}

/// All jobs.
pub fn all() -> impl Iterator<Item = &'static Job> {
    let lists = [
        start::LIST,
        asking::LIST,
        streams::LIST,
        locks::LIST,
        time::LIST,
        groups::LIST,
    ];
    lists.into_iter().flatten()
}

/// The job of that name.
pub fn named(name: &str) -> Option<&'static Job> {
    all().find(|job| job.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_there_once_and_what_is_recommended_is_a_way() {
        let mut seen = std::collections::BTreeSet::new();
        for job in all() {
            assert!(seen.insert(job.name), "{} is there twice", job.name);
            assert!(!job.otherwise.is_empty(), "{}", job.name);
            let ways = job.ways.iter();
            assert_eq!(
                ways.filter(|way| way.name == job.recommended).count(),
                1,
                "{}: the recommended one is none of the ways, or two",
                job.name
            );
        }
    }
}

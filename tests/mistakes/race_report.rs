//! Reads the reports of Go's race detector.

/// The source lines of the two accesses of one report, as the numbers
/// of lines of `main.go`; 0 for an access of which the report does not
/// say where in the program it is, as for atomic operations.
pub type Conflict = [usize; 2];

/// Every report in what a program has written to standard error.
///
/// An access counts for the first line of its stack that is in a
/// `main.go`: above it there may be the runtime, as for a map.
pub fn conflicts(stderr: &str) -> Vec<Conflict> {
    let reports = stderr.split("WARNING: DATA RACE\n").skip(1);
    reports.filter_map(conflict).collect()
}

fn conflict(report: &str) -> Option<Conflict> {
    // Paragraphs: one access, the other, and where the two goroutines
    // were started.
    let mut accesses = report.split("\n\n").filter_map(|paragraph| {
        let (what, stack) = paragraph.split_once('\n')?;
        let access = [
            "Read at",
            "Write at",
            "Previous read at",
            "Previous write at",
        ];
        let atomic = [
            "Atomic read at",
            "Atomic write at",
            "Previous atomic read at",
            "Previous atomic write at",
        ];
        access
            .iter()
            .chain(&atomic)
            .any(|word| what.starts_with(word))
            .then_some(stack)
    });
    let one = main_line(accesses.next()?).unwrap_or(0);
    let other = main_line(accesses.next()?).unwrap_or(0);
    Some([one, other])
}

/// `      /home/…/main.go:17 +0x44` gives 17.
fn main_line(stack: &str) -> Option<usize> {
    let frame = stack.lines().find(|line| line.contains("/main.go:"))?;
    let (_, place) = frame.split_once("/main.go:")?;
    place.split(' ').next()?.parse().ok()
}

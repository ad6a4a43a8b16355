//! Cuts a program into its steps, so that step 3 of one side stands
//! beside step 3 of the other.

use std::ops::Range;

/// A stretch of lines, by their places from 0: what comes before the
/// first step, or a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The step's number; 0 for what comes before the first.
    pub step: usize,
    /// Which lines.
    pub lines: Range<usize>,
}

/// Cuts the lines from `first` on.
pub fn cut(source: &str, first: usize) -> Vec<Stretch> {
    let mut stretches = vec![Stretch {
        step: 0,
        lines: first..first,
    }];
    for (place, line) in source.lines().enumerate().skip(first) {
        if let Some(step) = number(line) {
            stretches.push(Stretch {
                step,
                lines: place..place,
            });
        }
        let last = stretches.last_mut().expect("it begins with one");
        last.lines.end = place + 1;
    }
    stretches
}

/// The number of a comment `// 3. …`.
pub fn number(line: &str) -> Option<usize> {
    let (number, _) = line.trim_start().strip_prefix("// ")?.split_once(". ")?;
    number.parse().ok()
}

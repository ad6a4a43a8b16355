//! Cuts a program into its steps, so that step 3 of one side stands
//! beside step 3 of the other.

use std::ops::Range;

use go_to_rust::conventions::step_number;

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
        if let Some(step) = step_number(line) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stretches_are_the_whole_program() {
        let source = "head\n\nfn main() {\n    // 1. One.\n    a();\n\n    // 2. Two,\n    // in two lines.\n    b();\n}\n";
        let stretches = cut(source, 2);
        let steps: Vec<usize> = stretches.iter().map(|stretch| stretch.step).collect();
        let lines: Vec<usize> = stretches
            .into_iter()
            .flat_map(|stretch| stretch.lines)
            .collect();
        assert_eq!(steps, [0, 1, 2]);
        assert_eq!(lines, (2..10).collect::<Vec<_>>());
    }

    #[test]
    fn only_a_comment_that_begins_with_a_number_begins_a_step() {
        assert_eq!(step_number("\t// 12. Twelve."), Some(12));
        for line in [
            "// one. No.",
            "//1. No.",
            "a() // 1. No.",
            "// 1.5 is no step",
            "// version 1. No.",
        ] {
            assert_eq!(step_number(line), None, "{line}");
        }
    }
}

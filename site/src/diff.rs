//! What differs between two texts, line by line.

/// A line of a difference. The places are those of the two texts, from
/// 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stands in both.
    Same(usize, usize),
    /// It stands in the first text only.
    Removed(usize),
    /// It stands in the second text only.
    Added(usize),
}

/// How many equal lines stand around a change.
const CONTEXT: usize = 1;

/// The lines of both texts, the fewest of them changed.
pub fn lines(one: &str, other: &str) -> Vec<Change> {
    let (mut a, mut b) = (0, 0);
    let changes = ::diff::lines(one.trim_end(), other.trim_end()).into_iter();
    changes
        .map(|change| {
            let places = (a, b);
            match change {
                ::diff::Result::Left(_) => {
                    a += 1;
                    Change::Removed(places.0)
                }
                ::diff::Result::Right(_) => {
                    b += 1;
                    Change::Added(places.1)
                }
                ::diff::Result::Both(..) => {
                    (a, b) = (a + 1, b + 1);
                    Change::Same(places.0, places.1)
                }
            }
        })
        .collect()
}

/// The changed stretches, each with the equal lines around it.
pub fn hunks(changes: &[Change]) -> Vec<Vec<Change>> {
    let is_near = |place: usize| {
        let from = place.saturating_sub(CONTEXT);
        let to = (place + CONTEXT).min(changes.len() - 1);
        changes[from..=to]
            .iter()
            .any(|change| !matches!(change, Change::Same(..)))
    };
    let mut hunks: Vec<Vec<Change>> = Vec::new();
    let mut last = None;
    for (place, change) in changes
        .iter()
        .enumerate()
        .filter(|(place, _)| is_near(*place))
    {
        match hunks.last_mut() {
            Some(hunk) if last == place.checked_sub(1) => hunk.push(*change),
            _ => hunks.push(vec![*change]),
        }
        last = Some(place);
    }
    hunks
}

#[cfg(test)]
mod tests {
    use super::*;
    use Change::{Added, Removed, Same};

    #[test]
    fn what_stays_is_kept_together() {
        let changes = lines("a\nb\nc\nd\n", "a\nc\nx\nd\n");
        assert_eq!(
            changes,
            [Same(0, 0), Removed(1), Same(2, 1), Added(2), Same(3, 3)]
        );
    }

    #[test]
    fn a_hunk_has_a_line_around_it() {
        let hunks = hunks(&lines("a\nb\nc\nd\ne\nf\ng\nh", "a\nB\nc\nd\ne\nf\ng"));
        assert_eq!(
            hunks,
            [
                vec![Same(0, 0), Removed(1), Added(1), Same(2, 2)],
                vec![Same(6, 6), Removed(7)]
            ]
        );
    }

    #[test]
    fn equal_texts_have_none() {
        assert!(hunks(&lines("a\n", "a\n")).is_empty());
        assert!(hunks(&lines("", "")).is_empty());
    }
}

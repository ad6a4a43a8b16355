//! What the programs of a pair print, and how that is compared.

use go_to_rust::catalogue::{Compare, Normaliser, Pair};
use go_to_rust::what_if::Half;

use crate::prose;
use crate::source::File;

/// A pinned text.
#[derive(Debug)]
pub struct Listing {
    /// Whose output it is.
    pub of: &'static str,
    /// The halves that print it.
    pub halves: Vec<Half>,
    /// The text.
    pub text: String,
}

/// As many lines as a reader takes in at once; more of them are folded.
const LONG: usize = 24;

impl Listing {
    /// Whether it is folded.
    pub fn is_long(&self) -> bool {
        self.text.lines().count() > LONG
    }

    /// The class of what is shown with one Rust half alone.
    pub fn side(&self) -> Option<&'static str> {
        match self.of {
            "Rust, threads" => Some("threads"),
            "Rust, async" => Some("async"),
            _ => None,
        }
    }
}

/// The texts, one for all programs or one for each.
pub fn listings(pair: &Pair, expected: &[File]) -> Vec<Listing> {
    let suffixes = pair.suffixes();
    let texts = suffixes.iter().zip(expected);
    texts
        .map(|(suffix, file)| {
            let halves = pair.halves().iter().copied();
            let halves: Vec<Half> = halves
                .filter(|half| pair.suffix(*half) == *suffix)
                .collect();
            Listing {
                of: match (halves.as_slice(), pair.tasks) {
                    ([Half::Go], _) => "Go",
                    ([Half::Rust], None) => "Rust",
                    ([Half::Rust], Some(_)) => "Rust, threads",
                    ([Half::Tasks], _) => "Rust, async",
                    ([_, _, _], _) => "All three programs",
                    _ => "Both programs",
                },
                halves,
                text: file.text.clone(),
            }
        })
        .collect()
}

/// What a half prints as it is.
pub fn of_half(listings: &[Listing], half: Half) -> Option<&str> {
    let listing = listings
        .iter()
        .find(|listing| listing.halves.contains(&half));
    listing.map(|listing| listing.text.as_str())
}

/// How the output is compared and why, as HTML.
pub fn compared(pair: &Pair) -> String {
    if pair.served {
        return prose::markdown(
            "Clients play these scenes with both programs. What the clients did and got, what \
             the server said meanwhile, its standard error and its exit status are this text, \
             byte for byte; Rust's own report of a panic is left out.",
        );
    }
    prose::markdown(&match &pair.compare {
        Compare::Exact => {
            "Compared byte for byte: standard output, standard error and the exit status of each \
             program are this text."
                .to_owned()
        }
        Compare::Normalised { by, why } => format!(
            "Standard output, standard error and the exit status of each program are this text, once a test {}, \
             because {why}.",
            changes(by)
        ),
        Compare::Differs { by, why } => {
            let first = if by.is_empty() {
                String::new()
            } else {
                format!(" Before it compares, a test {}.", changes(by))
            };
            format!(
                "The faithful translation behaves differently: {why}. Each program is held to its own text.{first}"
            )
        }
    })
}

fn changes(by: &[Normaliser]) -> String {
    let changes: Vec<&str> = by
        .iter()
        .map(|normaliser| match normaliser {
            Normaliser::SortLines => "has sorted the lines of standard output",
            Normaliser::ThreadIds => {
                "has taken the operating system's thread number out of Rust's panic report"
            }
            Normaliser::TestTimes => {
                "has taken out how long a failed test took, which Go says with its name"
            }
        })
        .collect();
    changes.join(" and ")
}

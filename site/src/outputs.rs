//! What the programs of a pair print, and how that is compared.

use go_to_rust::catalogue::{Compare, Normaliser, Pair};

use crate::prose;
use crate::source::File;

/// A pinned text.
#[derive(Debug)]
pub struct Listing {
    /// Whose output it is.
    pub of: &'static str,
    /// The text.
    pub text: String,
}

/// The texts, one for both programs or one for each.
pub fn listings(expected: &[File]) -> Vec<Listing> {
    let of: &[&str] = if expected.len() == 1 {
        &["Both programs"]
    } else {
        &["Go", "Rust"]
    };
    of.iter()
        .zip(expected)
        .map(|(of, file)| Listing {
            of,
            text: file.text.clone(),
        })
        .collect()
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
            "Compared byte for byte: standard output, standard error and the exit status of both \
                           programs are this text."
                .to_owned()
        }
        Compare::Normalised { by, why } => format!(
            "Standard output, standard error and the exit status of both programs are this text, once a test {}, \
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
        })
        .collect();
    changes.join(" and ")
}

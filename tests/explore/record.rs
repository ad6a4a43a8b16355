//! `docs/explored.tsv`: in how many schedules each half was explored,
//! and what it said then.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{fs, io};

use harness::paths;

/// What is said of a half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Explored {
    /// In so many schedules, maybe in all there are. The number stands
    /// for the text of the half, without its comments.
    In {
        /// How many.
        schedules: u64,
        /// Whether there are no more.
        all: bool,
        /// Of the half's text.
        digest: u64,
    },
    /// In none, and why.
    Not(String),
}

impl Explored {
    /// Whether it says more of the same text.
    pub fn says_more_than(&self, other: &Explored) -> bool {
        match (self, other) {
            (
                Explored::In {
                    schedules: more,
                    all: false,
                    digest: this,
                },
                Explored::In {
                    schedules: less,
                    all: false,
                    digest: that,
                },
            ) => this == that && more > less,
            _ => false,
        }
    }
}

const HEAD: &str = "# Generated: `make explore` writes it. In how many schedules a half with threads gave its pinned\n\
# text, or why there are none. The last column stands for the code of the half.\n\
# half\tschedules\tof\tdigest\n";

/// Where it is.
pub fn path() -> PathBuf {
    paths::root().join("docs/explored.tsv")
}

/// All that is said.
///
/// # Errors
///
/// A line that says nothing; that there is no file is none.
pub fn read() -> Result<BTreeMap<String, Explored>, String> {
    let text = match fs::read_to_string(path()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text.map_err(|error| format!("{}: {error}", paths::shown(&path())))?,
    };
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let wrong = || format!("docs/explored.tsv: `{line}`");
            let fields: Vec<&str> = line.split('\t').collect();
            let (name, said) = match fields[..] {
                [name, schedules, of, digest] => {
                    let schedules = schedules.parse().map_err(|_| wrong())?;
                    let digest = u64::from_str_radix(digest, 16).map_err(|_| wrong())?;
                    (
                        name,
                        Explored::In {
                            schedules,
                            all: of == "all",
                            digest,
                        },
                    )
                }
                [name, "none", why] => (name, Explored::Not(why.to_owned())),
                _ => return Err(wrong()),
            };
            Ok((name.to_owned(), said))
        })
        .collect()
}

/// Writes it, in the order of the catalogue.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(said: &BTreeMap<String, Explored>, order: &[String]) -> Result<(), String> {
    let mut text = HEAD.to_owned();
    for name in order {
        match said.get(name) {
            Some(Explored::In {
                schedules,
                all,
                digest,
            }) => {
                let of = if *all { "all" } else { "many" };
                text += &format!("{name}\t{schedules}\t{of}\t{digest:016x}\n");
            }
            Some(Explored::Not(why)) => text += &format!("{name}\tnone\t{why}\n"),
            None => {}
        }
    }
    fs::write(path(), text).map_err(|error| format!("{}: {error}", paths::shown(&path())))
}

/// A number for a text: FNV-1a, the same everywhere.
pub fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

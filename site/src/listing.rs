//! A program as it stands on a page: its lines, and what is said of
//! them.

use std::ops::Range;

use crate::source::File;
use crate::{highlight, playground};

/// A program.
#[derive(Debug)]
pub struct Program {
    /// The file, as it is.
    pub file: File,
    /// Opens it in the Playground, where that is possible.
    pub playground: Option<String>,
}

/// Crates that one cannot rely on the Playground to have, as a program
/// names them: it has the most downloaded ones.
const NO_PLAYGROUND: [&str; 1] = ["flume::"];

impl Program {
    /// A Go program: its Playground takes no program by address.
    pub fn go(file: File) -> Program {
        Program {
            file,
            playground: None,
        }
    }

    /// A Rust program. In the Playground it is without the lines that
    /// only a test reads, and the others keep their numbers.
    pub fn rust(file: File) -> Program {
        let is_for_tests = |line: &&str| line.starts_with("//@");
        let lines = file.text.split_inclusive('\n');
        let code: String = lines
            .map(|line| if is_for_tests(&line) { "\n" } else { line })
            .collect();
        Program {
            playground: playground::address(&code)
                .filter(|_| !NO_PLAYGROUND.iter().any(|of| code.contains(of))),
            file,
        }
    }
}

/// A line of a program.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// How deep it is indented, in tabs.
    pub depth: usize,
    /// Its code.
    pub html: String,
    /// What is said of it.
    pub flags: Vec<Flag>,
}

/// Something that is said of a line of a mistake.
#[derive(Debug, Clone)]
pub struct Flag {
    /// Two or three words, or an error code.
    pub label: String,
    /// The part of the page that says more.
    pub target: String,
}

/// Some lines of a program, of which nothing is said.
pub fn lines(html: &[String], range: Range<usize>) -> Vec<Line> {
    range.map(|place| line(place + 1, &html[place])).collect()
}

/// A line of a program, of which nothing is said.
pub fn line(number: usize, html: &str) -> Line {
    let spaces = html.bytes().take_while(|byte| *byte == b' ').count();
    let tabs = html.bytes().take_while(|byte| *byte == b'\t').count();
    // Spaces that stand apart can be narrower on a small screen.
    let html = match spaces {
        0 => html.to_owned(),
        _ => format!("<i>{}</i>{}", &html[..spaces], &html[spaces..]),
    };
    Line {
        number,
        depth: tabs + spaces / 4,
        html,
        flags: Vec::new(),
    }
}

/// The first lines of a program, as HTML.
pub fn head(source: &str, lines: usize) -> String {
    source
        .split_inclusive('\n')
        .take(lines)
        .map(highlight::escape)
        .collect()
}

//! As much of HTTP as a client needs that looks at every byte.

use std::io::{self, ErrorKind, Read};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// 200.
    pub status: u16,
    /// The header's lines, with their names in lower case.
    pub header: Vec<(String, String)>,
    /// What follows.
    pub body: String,
}

impl Answer {
    /// The value of a line of the header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let line = self.header.iter().find(|(n, _)| n == name)?;
        Some(&line.1)
    }
}

/// What came instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// The connection was closed before the first byte.
    Closed,
    /// The connection was closed within the answer: what had come.
    Half(String),
    /// It does not come.
    Silence,
    /// Anything else.
    Other(String),
}

/// Reads an answer, and no byte more.
///
/// # Errors
///
/// When none comes.
pub fn answer(from: &mut impl Read) -> Result<Answer, NoAnswer> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if let Err(error) = bytes(from, &mut head, 1) {
            return Err(match (is_closed(&error), head.is_empty()) {
                (true, true) => NoAnswer::Closed,
                (true, false) => half(&head),
                (false, _) if error.kind() == ErrorKind::WouldBlock => NoAnswer::Silence,
                (false, _) => NoAnswer::Other(error.to_string()),
            });
        }
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let mut lines = text.lines();
    let other = || NoAnswer::Other(format!("not an answer: {text:?}"));
    let status = lines
        .next()
        .and_then(|line| line.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok())
        .ok_or_else(other)?;
    let header: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut answer = Answer {
        status,
        header,
        body: String::new(),
    };
    let mut body = Vec::new();
    let read = match answer.header("content-length").map(str::parse) {
        Some(Ok(length)) => bytes(from, &mut body, length),
        Some(Err(_)) => return Err(other()),
        // Until the connection is closed.
        None => match from.read_to_end(&mut body) {
            Err(error) if !is_closed(&error) => Err(error),
            _ => Ok(()),
        },
    };
    if let Err(error) = read {
        head.extend(body);
        return Err(match is_closed(&error) {
            true => half(&head),
            false => NoAnswer::Other(error.to_string()),
        });
    }
    answer.body = String::from_utf8_lossy(&body).into_owned();
    Ok(answer)
}

fn half(head: &[u8]) -> NoAnswer {
    NoAnswer::Half(String::from_utf8_lossy(head).into_owned())
}

/// So many bytes more.
fn bytes(from: &mut impl Read, into: &mut Vec<u8>, count: usize) -> io::Result<()> {
    let from_here = into.len();
    into.resize(from_here + count, 0);
    let mut have = from_here;
    while have < into.len() {
        match from.read(&mut into[have..]) {
            Ok(n) if n > 0 => have += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            end => {
                into.truncate(have);
                return Err(end.err().unwrap_or(ErrorKind::UnexpectedEof.into()));
            }
        }
    }
    Ok(())
}

/// Whether the other side has closed the connection: in order, or with
/// bytes of ours unread.
pub fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe
    )
}

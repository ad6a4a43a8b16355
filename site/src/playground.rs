//! The address that opens a program in the Rust Playground.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What an address cannot hold as it is, or would take for its own.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Longer addresses are refused by servers on the way; how long is not
/// documented, and 8,000 bytes is a usual limit.
const LONGEST: usize = 8000;

/// The address, with the program in it; `None` where it would be too
/// long.
pub fn address(source: &str) -> Option<String> {
    let code = utf8_percent_encode(source, ENCODED);
    let address =
        format!("https://play.rust-lang.org/?version=stable&mode=debug&edition=2024&code={code}");
    (address.len() <= LONGEST).then_some(address)
}
